import type { Box, BoxSection } from './box.ts';

/** Every box of the return, section by section, table by table, row by row. */
export const allBoxes = (sections: readonly BoxSection[]): readonly Box[] =>
	sections.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells.flat()));
