import { Complaint } from '../../incident/line/complaint.ts';

/** What a reading comes to; `undefined` when the line cannot be read, which is told elsewhere. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}
