import { type Formula, SHARE_OF_NONE, SOME_EMPTY } from '../../app/domain/workbook/return-workbook.ts';

/** As many as a function of a spreadsheet takes. */
const MOST_ARGUMENTS = 250;

/** A formula in the language of spreadsheets. */
export function writeFormula(formula: Formula): string {
	switch (formula.kind) {
		case 'total': {
			const range = `${formula.from}:${formula.to}`;
			return `IF(COUNT(${range})=0,"",SUM(${range}))`;
		}
		case 'all-of':
			return `IF(${overAll('COUNT', formula.names)}<${formula.names.length},"${SOME_EMPTY}",${overAll('SUM', formula.names)})`;
		case 'share': {
			const { of, outOf } = formula;
			return `IF(AND(ISNUMBER(${of}),ISNUMBER(${outOf})),IF(${outOf}=0,"${SHARE_OF_NONE}",${of}/${outOf}),"${SOME_EMPTY}")`;
		}
		case 'same':
			return formula.as;
	}
}

function overAll(name: 'COUNT' | 'SUM', boxes: readonly string[]): string {
	const pieces = Array.from({ length: Math.ceil(boxes.length / MOST_ARGUMENTS) }, (_, at) =>
		boxes.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS),
	);
	return pieces.map((piece) => `${name}(${piece.join(',')})`).join('+');
}
