import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, nodesOf, parsed } from '../setup/source-files.ts';

const SOURCE = /^(?!.*\.test(-data)?\.).*\.tsx?$/;

/** `Number(text)` (a yes or no that is put in order is no text), `.transform(Number)`, `parseInt`, `parseFloat`, and a pattern that looks for digits and nothing else. */
function readsDigits(node: ts.Node): boolean {
	if (ts.isRegularExpressionLiteral(node)) return /\\d|\[(?:0|1)-9\]/.test(node.text);
	if (!ts.isCallExpression(node)) return false;
	const called = node.expression.getText();
	const makes = node.arguments.some((each) => /^(Number|parseInt|parseFloat)$/.test(each.getText()));
	const ofText = !node.arguments.some(
		(each) => ts.isBinaryExpression(each) || /^is[A-Z]/.test(each.getText()),
	);
	return makes || (ofText && /^(Number|(Number\.)?parse(Int|Float)|Date\.parse)$/.test(called));
}

const filesThat = (folder: string, does: (node: ts.Node) => boolean): readonly string[] =>
	filesUnder(folder, SOURCE).filter(
		(file) => MAY.test(readFileSync(file, 'utf8')) && [...nodesOf(parsed(file))].some(does),
	);

/** What a file has in it that does: the others need not be looked through. */
const MAY = /\\d|[01]-9|\bNumber\b|parse(?:Int|Float)|Date\.parse/;

/** Not what anybody counts, pays or dates: codes, what the portal's own pages wrote, and the wire. */
const OTHERS_IN_PAGES: readonly string[] = [
	'app/http/code-field.ts', // the six digits of a one-time code
	'app/http/date-field.ts', // a day that is stored, as it stands in the boxes
	'app/http/form.ts', // the index in a box's name
	'app/http/made-number.ts', // a number that a page wrote itself
	'app/http/refusals.ts', // how long a request says it is
	'app/http/session.ts', // how long ago somebody was seen
	'app/http/chrome.ts', // when a session ends
	'app/routes/bids/receipt/route.ts', // a number of the database's own
	'app/routes/board-reports/words/view.ts', // the index in a box's name
	'app/routes/organisations/area/form.ts', // an area's code
	'app/routes/tenders/details/form.ts', // a CPV code
	'app/routes/tenders/score-fields.ts', // a choice among six
	'app/routes/tenders/score/form.ts', // a choice among six
];

test('no page and no form reads a number, a sum or a date in a way of its own', () => {
	const found = [...filesThat('app/http', readsDigits), ...filesThat('app/routes', readsDigits)].sort();
	expect(found).toEqual([...OTHERS_IN_PAGES].sort());
});

const READERS_IN_DOMAIN: readonly string[] = [
	'app/domain/calendar/read-day.ts',
	'app/domain/money/pence.ts',
	'app/domain/purchase/short-reference.ts', // looks for a date of birth in what should hold none
	'app/domain/text/parse-count.ts',
	'app/domain/text/parse-tenths.ts',
];

test('what is typed becomes a number in the readers alone: whoever else takes typed text asks them', () => {
	const takesTyped = (node: ts.Node): boolean =>
		(ts.isParameter(node) || ts.isBindingElement(node)) && /^typed$/.test(node.name.getText());
	const makes = (node: ts.Node): boolean =>
		ts.isCallExpression(node) && node.expression.getText() === 'Number';
	const found = filesUnder('app/domain', SOURCE).filter((file) => {
		if (!/\bNumber\(/.test(readFileSync(file, 'utf8'))) return false;
		const nodes = [...nodesOf(parsed(file))];
		return nodes.some(takesTyped) && nodes.some(makes);
	});
	expect(found).toEqual([...READERS_IN_DOMAIN].sort());
});
