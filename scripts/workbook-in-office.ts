import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildReturnWorkbook } from '../app/domain/workbook/build-return-workbook.ts';
import { readReturnWorkbook } from '../app/domain/workbook/read-return-workbook.ts';
import type { CellContent, WorkbookCells } from '../app/domain/workbook/workbook-cells.ts';
import { readWorkbook } from '../app/gateways/workbooks/read-workbook.ts';
import { drawReturnWorkbook } from '../templates/workbooks/return-workbook.ts';
import { workbookToTry } from './workbook-to-try.ts';

/** A note about Java, which workbooks do not need. */
const OF_NO_ACCOUNT = /javaldx|^\s*$/;

/** Formulas are worked out when a workbook is opened, whatever it says that they came to. */
const CALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens a return's workbook in LibreOffice, has it saved again and read back, and makes a PDF of it to look at. */
async function main(): Promise<number> {
	if (spawnSync('soffice', ['--version']).error !== undefined) {
		say(
			'LibreOffice is not installed: there is no command called soffice. On Debian: apt-get install libreoffice-calc-nogui',
		);
		return 1;
	}
	const out = resolve(process.argv[2] ?? 'data/workbooks-in-office');
	mkdirSync(out, { recursive: true });
	let wrong = 0;
	for (const strand of ['support', 'perpetrator'] as const) {
		const { facts, asked } = workbookToTry(strand);
		const file = join(out, `${strand}.xlsx`);
		writeFileSync(file, await drawReturnWorkbook(buildReturnWorkbook(facts)));
		const problems = [...open(file, 'pdf', out), ...(await savedAgain(file, asked))];
		for (const problem of problems) say(`${strand}: ${problem}`);
		if (problems.length === 0)
			say(
				`${strand}: opened without a warning, saved again, and read back equal. To look at: ${join(out, `${strand}.pdf`)}`,
			);
		wrong += problems.length;
	}
	return wrong === 0 ? 0 : 1;
}

/** What LibreOffice said while it made the other kind of file, if anything. */
function open(file: string, kind: 'pdf' | 'xlsx', to: string): readonly string[] {
	const profile = mkdtempSync(join(tmpdir(), 'office-'));
	mkdirSync(join(profile, 'user'));
	writeFileSync(join(profile, 'user/registrymodifications.xcu'), CALCULATES);
	const ran = spawnSync(
		'soffice',
		[`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', kind, '--outdir', to, file],
		{ encoding: 'utf8', timeout: 120_000 },
	);
	rmSync(profile, { recursive: true, force: true });
	const warnings = ran.stderr.split('\n').filter((line) => !OF_NO_ACCOUNT.test(line));
	return ran.status === 0 ? warnings : [`LibreOffice stopped with ${ran.status ?? ran.error}`, ...warnings];
}

/** What is another after LibreOffice saved it: a figure, a word, or what a formula comes to. */
async function savedAgain(
	file: string,
	asked: Parameters<typeof readReturnWorkbook>[1],
): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	const said = open(file, 'xlsx', folder);
	const name = file.split('/').at(-1) ?? '';
	const before = await cellsOf(file);
	const after = await cellsOf(join(folder, name));
	rmSync(folder, { recursive: true, force: true });
	const [first, second] = [before, after].map((cells) => JSON.stringify(readOf(cells, asked)));
	return [
		...said,
		...(first === second ? [] : ['what is read back is not what was given out']),
		...differences(before, after),
	];
}

async function cellsOf(file: string): Promise<WorkbookCells> {
	const read = await readWorkbook(readFileSync(file));
	if (!read.ok) throw new Error(`${file} cannot be read: ${read.refusal.code}`);
	return read.value;
}

function readOf(cells: WorkbookCells, asked: Parameters<typeof readReturnWorkbook>[1]) {
	const read = readReturnWorkbook(cells, asked);
	if (!read.ok) throw new Error(`it is not taken: ${read.refusal.code}`);
	const { figures, words, nothingToReport, problems } = read.value;
	return [[...figures], [...words], [...nothingToReport], problems];
}

/** Formulas come to what the domain said they would, to as many digits as anybody is shown. */
function differences(before: WorkbookCells, after: WorkbookCells): readonly string[] {
	return before.sheets.flatMap(({ name, rows }) => {
		const again = after.sheets.find((sheet) => sheet.name === name);
		if (again === undefined) return [`the sheet ‘${name}’ is gone`];
		return rows.flatMap((row, at) =>
			row.flatMap((cell, column) => {
				const other = again.rows[at]?.[column] ?? { kind: 'empty' };
				return plainly(cell) === plainly(other)
					? []
					: [`‘${name}’, row ${at + 1}, column ${column + 1}: ${plainly(cell)} became ${plainly(other)}`];
			}),
		);
	});
}

function plainly(cell: CellContent): string {
	if (cell.kind === 'number') return String(Number(cell.value.toPrecision(12)));
	if (cell.kind === 'text') return cell.text;
	return cell.kind === 'empty' ? '' : JSON.stringify(cell);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main();
