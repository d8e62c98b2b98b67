interface Exported {
  readonly slug: string;
  readonly isPublic: boolean;
}

/**
 * What a file is called that an export goes to. A public copy has a name of its own, lest the whole
 * document take its place unnoticed.
 */
export function fileName({ slug, isPublic }: Exported, ending: string): string {
  return `${slug}${isPublic ? '.public' : ''}.${ending}`;
}
