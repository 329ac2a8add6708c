import type { IsoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';
import { listWords } from '../text/list-words.ts';

/** "the Crime board on 5 December 2017 and the Oversight board on 6 December 2017" */
export const meetingsWords = (
	covers: readonly { readonly boardName: string; readonly heldOn: IsoDate }[],
): string => listWords(covers.map(({ boardName, heldOn }) => `the ${boardName} on ${writeDay(heldOn)}`));
