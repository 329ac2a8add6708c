import type { LockReason } from '../../domain/kpi-return/why-locked.ts';

const WORDS: Readonly<Record<LockReason, string>> = {
	'not-started': 'Nobody has started this return yet. Start it first.',
	'ready-to-certify':
		'This return is locked while it waits to be certified. Whoever fills it in can take it back, and a certifier can send it back.',
	'with-the-commissioner':
		'This return is locked while the commissioner reviews it. If the commissioner has a question, it opens again.',
	closed:
		'The commissioner has closed this return: it is no longer asked for, and nothing can be typed into it. What was typed is kept. The commissioner can open it again.',
	accepted: 'This return has been accepted and is locked. The commissioner can reopen it, with a reason.',
};

/** Why nothing can be typed now, and what would change that. */
export const lockWords = (reason: LockReason): string => WORDS[reason];
