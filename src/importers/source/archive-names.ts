import { ImportError } from '../reading/import-error.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no name of a file may hold
const CONTROLS = /[\x00-\x1f\x7f]/;
const DRIVE = /^[A-Za-z]:/;

/**
 * The name of an entry of a zip, its parts joined by `/`, as some write with `\`.
 *
 * @throws ImportError when it would lead out of the folder that the zip is unpacked in
 */
export function entryName(
  { bytes, isUtf8 }: { readonly bytes: Buffer; readonly isUtf8: boolean },
  zip: string,
): string {
  const name = decoded(bytes, isUtf8).replaceAll('\\', '/');
  const isAbsolute = name.startsWith('/') || DRIVE.test(name);
  const leadsOut = isAbsolute || name.split('/').includes('..');
  if (leadsOut || name === '' || CONTROLS.test(name)) {
    const shown = JSON.stringify(name.slice(0, 80));
    throw new ImportError(`${zip} holds a file with the name ${shown}: such zips are not opened.`);
  }
  return name;
}

/** Some write UTF-8 without saying so; what is none is of an old code page, of which ASCII is sure. */
function decoded(bytes: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
