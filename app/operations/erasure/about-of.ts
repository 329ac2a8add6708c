import type { ErasureRow } from '../../../db/read/erasures.ts';
import type { ErasableAbout } from './find-erasable.ts';

/** What an erasure is about. */
export const aboutOf = ({ returnId, reportId }: Pick<ErasureRow, 'returnId' | 'reportId'>): ErasableAbout =>
	returnId === null ? { kind: 'board-report', id: reportId ?? '' } : { kind: 'return', id: returnId };
