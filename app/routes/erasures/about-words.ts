import type { ErasureFacts } from '../../operations/erasure/show-erasure.ts';

type About = ErasureFacts['erasure']['about'];

export const recordPath = ({ kind, id }: About): `/${string}` =>
	kind === 'return' ? `/returns/${id}` : `/board-reports/${id}`;

/** Said before somebody asks, and before somebody decides. */
export const WHAT_HAPPENS: readonly string[] = [
	'The sentences are erased wherever the portal holds them: in every version of the return, its draft, questions and answers, contacts, mail and board papers. The figures stay as they are.',
	'An approved or published board paper that contains them is withdrawn, and must be issued again.',
	'Mail that has been sent cannot be called back, and backups made before the erasing still hold the words.',
];
