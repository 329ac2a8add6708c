import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { scopeOfClock } from '../../app/domain/access/scope-of-clock.ts';
import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import { buildBoardReport } from '../../app/domain/board-report/build-board-report.ts';
import type { ReportSection } from '../../app/domain/board-report/report-block.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { getFactsOfReport } from '../../db/read/board-report-facts.ts';
import { findIssue } from '../../db/read/board-report-issues.ts';
import { listBoardReports } from '../../db/read/board-reports.ts';
import { findDocument } from '../../db/read/documents.ts';
import { drawBoardReport } from '../../templates/pdf/board-report.ts';
import { holdingTheDemonstration } from '../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
const today = isoDate('2026-10-20');
const PAGE = { height: 841.89, top: 66, bottom: 66 };

interface ReadPage {
	/** Without head and foot. */
	readonly text: string;
	/** How far down anything is written, of what the page holds. */
	readonly full: number;
	/** Where its links lead to. */
	readonly links: readonly string[];
}

interface Paper {
	readonly name: string;
	readonly sections: readonly ReportSection[];
	readonly pages: readonly ReadPage[];
	readonly destinations: ReadonlySet<string>;
}

async function read(name: string, bytes: Uint8Array, sections: readonly ReportSection[]): Promise<Paper> {
	const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent();
			const written = items.flatMap((item) =>
				'str' in item && item.str.trim() !== ''
					? [{ text: item.str, down: PAGE.height - Number(item.transform[5]) }]
					: [],
			);
			const within = written.filter(({ down }) => down > 50 && down < PAGE.height - PAGE.bottom + 2);
			const annotations = (await page.getAnnotations()) as readonly {
				readonly subtype: string;
				readonly dest?: unknown;
			}[];
			return {
				text: within
					.map(({ text }) => text)
					.join(' ')
					.replaceAll(/\s+/g, ' '),
				full:
					(Math.max(...within.map(({ down }) => down)) - PAGE.top) / (PAGE.height - PAGE.top - PAGE.bottom),
				links: annotations.flatMap(({ subtype, dest }) => (subtype === 'Link' ? [String(dest)] : [])),
			};
		}),
	);
	return { name, sections, pages, destinations: new Set(Object.keys(await pdf.getDestinations())) };
}

let bodies: readonly Paper[];
let appendices: readonly Paper[];
beforeAll(async () => {
	const db = await demonstration();
	const papers: [Paper, Paper][] = [];
	for (const row of await listBoardReports(db.reader, scopeOfClock(), today)) {
		const facts = await getFactsOfReport(db.reader, row, { today, demonstration: true });
		for (const [at, { boardId, boardName }] of row.covers.entries()) {
			const issue = await findIssue(db.reader, row.id, boardId);
			const live = buildBoardReport(facts[at]!, 'public');
			const report: BoardReport = issue?.disclosed ?? live;
			const drawn = issue === null ? await drawBoardReport(live) : null;
			const bytesOf = async (hash: Parameters<typeof findDocument>[1]) =>
				(await findDocument(db.reader, hash))!.bytes;
			const name = `${row.programmeSlug} ${row.period.number}, ${row.state}, ${boardName}`;
			const { purpose, brief } = report.firstPage;
			papers.push([
				await read(name, drawn?.paper ?? (await bytesOf(issue!.pdfHash)), [
					purpose,
					brief,
					...report.sections,
				]),
				await read(
					`${name}: appendix`,
					drawn?.appendix ?? (await bytesOf(issue!.appendixHash!)),
					report.appendix,
				),
			]);
		}
	}
	bodies = papers.map(([body]) => body);
	appendices = papers.map(([, appendix]) => appendix);
});

test('every paper of the demonstration has a body of at most eight pages, and the tables and method in an appendix', () => {
	expect(bodies.length).toBeGreaterThan(5);
	for (const { name, pages } of bodies) expect([name, pages.length <= 8]).toEqual([name, true]);
	for (const { pages } of appendices) expect(pages[0]?.text).toContain('APPENDIX A: FIGURES BY QUARTER');
});

test('no page but the last is under a third full', () => {
	for (const { name, pages } of [...bodies, ...appendices])
		for (const [at, { full }] of pages.slice(0, -1).entries())
			expect([name, at + 1, full > 1 / 3]).toEqual([name, at + 1, true]);
});

const pageOf = ({ pages }: Paper, words: string): number =>
	pages.findIndex(({ text }) => text.replaceAll(' ', '').includes(words.replaceAll(/\s/g, '')));

test('a heading stands on the page of the table or figure that it brings in, and a figure on that of the text before it', () => {
	for (const paper of [...bodies, ...appendices])
		for (const { heading, blocks } of paper.sections) {
			const shown = blocks.findIndex(({ kind }) => kind === 'table' || kind === 'chart');
			const [intro, block] = blocks;
			if (
				shown === 1 &&
				intro?.kind === 'paragraph' &&
				(block?.kind === 'table' || block?.kind === 'chart')
			) {
				const begins = `${heading}${intro.number}.${intro.text.slice(0, 30)}`;
				expect([paper.name, heading, pageOf(paper, block.caption)]).toEqual([
					paper.name,
					heading,
					pageOf(paper, begins),
				]);
			}
			for (const [at, block] of blocks.entries()) {
				const before = blocks[at - 1];
				if (block.kind !== 'chart' || before?.kind !== 'paragraph') continue;
				expect([paper.name, block.caption, pageOf(paper, block.caption)]).toEqual([
					paper.name,
					block.caption,
					pageOf(paper, `${before.number}.${before.text.slice(0, 60)}`),
				]);
			}
		}
});

const NAMED = /\b(?:table|figure) \d+\b/g;

test('every table and figure that is named is a link, or is said to be in the appendix', () => {
	for (const paper of [...bodies, ...appendices]) {
		const said = paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'paragraph'
					? [block.text, ...block.bullets]
					: block.kind === 'chart'
						? [block.source]
						: block.kind === 'table'
							? [block.note ?? '']
							: [],
			),
		);
		const here = said.flatMap(
			(text) => text.replaceAll(/(?:table|figure) \d+ in the appendix/g, '').match(NAMED) ?? [],
		);
		const links = paper.pages.flatMap((page) => page.links);
		expect([paper.name, [...links].sort()]).toEqual([
			paper.name,
			here.map((name) => name.replace(' ', '-')).sort(),
		]);
		for (const link of links) expect(paper.destinations).toContain(link);
	}
	expect(appendices.flatMap(({ pages }) => pages.flatMap(({ links }) => links)).length).toBeGreaterThan(0);
});
