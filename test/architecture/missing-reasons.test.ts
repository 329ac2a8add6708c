import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LIST = 'app/domain/kpi/missing-reason-words.ts';

/** How a missing figure could be told in a place of its own, past the closed list. */
const SAID =
	/\b(not asked|not due|not received|not complete|cannot be added up|too few to (publish|conclude)|no data|no figure)\b/i;

/** Words that look like a reason and are of something else, each with what it is of. */
const NOT_A_FIGURE: Readonly<Record<string, string>> = {
	'app/components/words/people-to-try.ts: Not asked for a code': 'a person who signs in',
	'app/routes/demonstration-people/view.ts: Not asked for': 'a code at sign-in',
	'app/domain/erasure/erasure.ts: Some words in this paper should not have been there and have been erased. No figure has changed. It will be issued again.':
		'what an erasure left as it was',
	'app/domain/chart/layout-tiles.ts: No figure': 'a tile that is too small to say why, which its table does',
	'app/domain/kpi/judgement-words.ts: too few to conclude': 'what a figure that stands there proves',
	'app/domain/board-report/sections/write-appendix-method.ts: ” stands for no data, a provisional figure, or a base too small to rate.':
		'what a rating stands for',
	'app/domain/board-report/sections/write-appendix-method.ts: Small numbers could identify people, so they are given in words: “too few to publish”, “fewer than 5”, “over 90%”. “Not published” is said where a figure would let a smaller one be worked out.':
		'what the words in a paper mean',
	'app/domain/board-report/sections/write-appendix-series.ts: The interval beside a share is the 95% Wilson interval: if the same service had worked with other people, the percentage could easily have been anywhere between the two. Where the target lies inside it, the figures are too few to conclude that the service is above or below its target, and the column “against target” says “too few”.':
		'what a figure that stands there proves',
	'app/domain/board-report/sections/write-kpi.ts: There is no figure to date.':
		'the refusal that follows says why',
	'app/domain/board-report/sections/write-restatements.ts: No figure in': 'that nothing was restated',
	'app/routes/money/agreement/view.ts: Not due yet, or not spent': 'a payment',
	'app/routes/money/list/tables.ts: Not due or not spent': 'a payment',
	'app/routes/portfolio/show/money-blocks.ts: Not due or spent': 'a payment',
	'app/routes/portfolio/show/money-blocks.ts: Not due yet, or not spent': 'a payment',
	'app/routes/programmes/specification/difference-words.ts: Not asked': 'what a specification asks',
	'app/routes/programmes/specification/problem-words.ts: is a part of something that is not asked: remove it and add it again':
		'what a specification asks',
	'app/routes/programmes/specification/problem-words.ts: counts a measure that is not asked':
		'what a specification asks',
	'app/routes/programmes/specification/problem-words.ts: counts measures that are not asked equally often:':
		'what a specification asks',
};

const files = ['app', 'templates'].flatMap((room) =>
	readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
		.filter(
			(entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(-data)?\.tsx?$/.test(entry.name),
		)
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
);

/** Every text in a file that says such words, without comments: of a template its pieces, of a page its words. */
function textsOf(file: string): readonly string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	if (!SAID.test(text)) return [];
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (
			(ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) &&
			SAID.test(node.text)
		)
			found.push(`${file}: ${node.text.trim()}`);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
	return found;
}

test('why a figure is missing is said from the closed list of reasons, and nowhere in words of its own', () => {
	const said = files.filter((file) => file !== LIST).flatMap(textsOf);
	expect(said.filter((each) => NOT_A_FIGURE[each] === undefined)).toEqual([]);
	expect(Object.keys(NOT_A_FIGURE).filter((each) => !said.includes(each))).toEqual([]);
});
