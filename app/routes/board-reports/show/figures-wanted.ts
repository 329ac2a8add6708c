import type { FiguresWanted } from '../../../operations/board-report/show-board-report.ts';

/** Exact figures for the office unless it asks to see what the boards see; a board member has no choice. */
export const figuresWanted = (address: string): FiguresWanted =>
	new URL(address).searchParams.get('figures') === 'disclosed' ? 'disclosed' : 'exact';
