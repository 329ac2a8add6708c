import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BoardReport } from '../app/domain/board-report/board-report.ts';
import { writeDay } from '../app/domain/calendar/write-date.ts';
import { plural } from '../app/domain/text/list-words.ts';
import { disclosedText, makeDrawingOffice } from '../app/gateways/drawing-office.ts';
import {
	type BoardReportMade,
	type MakeRefusal,
	makeBoardReport,
} from '../app/operations/board-report/make-board-report.ts';
import { openCurrentDatabase } from './current-database.ts';

/** `npm run board-report -- --programme SLUG --quarter-ending DAY --out FILE [--data FILE] [--exact]`: the report on the current database. */
const USAGE =
	'Usage: npm run board-report -- --programme west-midlands-dvpp --quarter-ending 2017-09-30 --out report.pdf [--data report.json] [--exact]\n' +
	'  --exact  with the officer’s exact figures, marked on every page; without it, what boards may see\n';

interface Asked {
	readonly programme: string;
	readonly quarterEnding: string;
	readonly out: string;
	readonly data: string | undefined;
	readonly exact: boolean;
}

function readArguments(): Asked | null {
	const text = { type: 'string' } as const;
	try {
		const { values } = parseArgs({
			options: {
				programme: text,
				'quarter-ending': text,
				out: text,
				data: text,
				exact: { type: 'boolean', default: false },
			},
		});
		const { programme, 'quarter-ending': quarterEnding, out, data, exact } = values;
		return programme && quarterEnding && out ? { programme, quarterEnding, out, data, exact } : null;
	} catch {
		return null;
	}
}

function sayRefusal(refusal: MakeRefusal, { programme, quarterEnding }: Asked): string {
	if (refusal.code === 'no-such-programme')
		return `There is no programme called ${programme}. There are:\n${refusal.programmes.map((slug) => `  ${slug}\n`).join('')}`;
	if (refusal.quarters.length === 0)
		return `No quarter of ${programme} has ended yet, so there is nothing to report on.\n`;
	return `${programme} has no quarter that ended on ${quarterEnding}. These have ended:\n${refusal.quarters.map((day) => `  ${day}\n`).join('')}`;
}

const sayWords = ({ wordsOf }: BoardReportMade): string =>
	wordsOf === null
		? 'No report on this quarter has been drafted: where an officer writes, the report says that the words are still to be written.'
		: `Its words are those of the report to the ${wordsOf.boardName} on ${writeDay(wordsOf.heldOn)} (${wordsOf.state}).`;

const sayFigures = ({ firstPage }: BoardReport): string =>
	firstPage.figures
		.map(
			({ label, value, detail, target }) =>
				`  ${label}: ${value} (${detail})${target === null ? '' : `. ${target}`}\n`,
		)
		.join('');

function write(file: string, content: Uint8Array | string): void {
	try {
		writeFileSync(file, content);
	} catch (fault) {
		process.stderr.write(`${file} cannot be written: ${(fault as Error).message}\n`);
		process.exit(1);
	}
}

const asked = readArguments();
if (asked === null) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const current = await openCurrentDatabase();
const began = performance.now();
const made = await makeBoardReport(current, asked);
await current.db.close();
if (made.ok) {
	const { report } = made.value;
	const drawing = makeDrawingOffice(new URL('./draw-documents.ts', import.meta.url));
	const { bytes, pages } = await drawing.drawBoardReport(disclosedText(report));
	await drawing.close();
	write(asked.out, bytes);
	if (asked.data !== undefined) write(asked.data, `${JSON.stringify(report, null, '\t')}\n`);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	process.stdout.write(
		`${report.titleBlock.title}\n${report.titleBlock.subtitle}\n${sayFigures(report)}${sayWords(made.value)}\n`,
	);
	process.stdout.write(
		`Wrote ${asked.out} (${plural(pages, 'page')})${asked.data === undefined ? '' : ` and ${asked.data}`} in ${seconds} seconds.\n`,
	);
	if (asked.exact) process.stdout.write('It holds exact figures, which must not leave the office.\n');
} else {
	process.stderr.write(sayRefusal(made.refusal, asked));
	process.exitCode = 1;
}
