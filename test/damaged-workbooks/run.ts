import { readReturnWorkbook } from '../../app/domain/workbook/read-return-workbook.ts';
import { wordWorkbookFileRefusal } from '../../app/domain/workbook/word-workbook-file-refusal.ts';
import { wordWorkbookRefusal } from '../../app/domain/workbook/word-workbook-refusal.ts';
import { makeReadingOffice } from '../../app/gateways/workbooks/reading-office.ts';
import { wordsOfFile } from '../../app/http/words-of-file.ts';
import type { Damaged } from './damage-of.ts';
import { DAMAGES } from './damages.ts';
import { chanceOf } from './random.ts';
import { type WholeWorkbook, wholeWorkbook } from './whole-workbook.ts';

export interface DamageReport {
	readonly workbooks: number;
	readonly refused: number;
	/** Read, with at least one problem at its cell: nothing of it could be saved. */
	readonly withProblems: number;
	readonly whole: number;
	/** What went wrong, each with its kind and seed. */
	readonly faults: readonly string[];
	readonly slowestMs: number;
	readonly slowest: string;
	/** How much the process grew beyond what it was before the first. */
	readonly grewMegabytes: number;
	readonly peakMegabytes: number;
}

type Outcome = 'refused' | 'with-problems' | 'whole';

/** So many damaged workbooks, the same for the same seed, each through the thread that reads them and the rule that matches them. */
export async function damagedWorkbooks(count: number, seed: number): Promise<DamageReport> {
	const office = makeReadingOffice(new URL('../../scripts/read-workbooks.ts', import.meta.url));
	const kinds = Object.entries(DAMAGES);
	const faults: string[] = [];
	const outcomes: Record<Outcome, number> = { refused: 0, 'with-problems': 0, whole: 0 };
	let slowest = { ms: 0, what: '' };
	let of = await wholeWorkbook(chanceOf(seed));
	await office.read(of.bytes, 'warm');
	const before = megabytes();
	let peak = before;
	const watching = setInterval(() => {
		peak = Math.max(peak, megabytes());
	}, 10);
	try {
		for (let at = 0; at < count; at += 1) {
			const chance = chanceOf(seed + at);
			if (at % 50 === 49) of = await wholeWorkbook(chance);
			const [what, damage] = kinds[at % kinds.length]!;
			const name = `${what} (seed ${seed}, number ${at})`;
			const damaged = damage(of, chance);
			const began = performance.now();
			const result = await outcomeOf(office, of, damaged).catch((fault: unknown) => ({
				fault: String(fault),
			}));
			const ms = performance.now() - began;
			if (ms > slowest.ms) slowest = { ms, what: name };
			if ('fault' in result) faults.push(`${name}: ${result.fault}`);
			else outcomes[result.outcome] += 1;
		}
	} finally {
		clearInterval(watching);
		await office.close();
	}
	return {
		workbooks: count,
		refused: outcomes.refused,
		withProblems: outcomes['with-problems'],
		whole: outcomes.whole,
		faults,
		slowestMs: Math.round(slowest.ms),
		slowest: slowest.what,
		grewMegabytes: Math.round(peak - before),
		peakMegabytes: Math.round(peak),
	};
}

const megabytes = (): number => process.memoryUsage().rss / 1_000_000;

type Office = ReturnType<typeof makeReadingOffice>;

async function outcomeOf(
	office: Office,
	of: WholeWorkbook,
	{ bytes, instead, refused }: Damaged,
): Promise<{ readonly outcome: Outcome } | { readonly fault: string }> {
	const read = await office.read(bytes, 'somebody');
	if (!read.ok) {
		const { refusal } = read;
		const sentence =
			refusal.code === 'workbook-too-large' || refusal.code === 'workbook-not-readable'
				? wordWorkbookFileRefusal(refusal)
				: wordsOfFile(refusal);
		return sentence.length > 10 ? { outcome: 'refused' } : { fault: `no words for ${refusal.code}` };
	}
	const taken = readReturnWorkbook(read.value, of.asked);
	if (!taken.ok)
		return wordWorkbookRefusal(taken.refusal).length > 10 ? { outcome: 'refused' } : { fault: 'no words' };
	if (refused) return { fault: 'it was read, and must be refused' };
	const { figures, problems } = taken.value;
	for (const [key, figure] of figures) {
		const expected = instead.has(key) ? instead.get(key) : (of.figures.get(key) ?? '');
		if (figure.typed !== expected) return { fault: `${key} was read as ${figure.typed}, and is ${expected}` };
	}
	if (problems.length > 0) return { outcome: 'with-problems' };
	const missing = [...of.figures.keys()].filter((key) => !figures.has(key));
	return missing.length > 0
		? { fault: `${missing[0]} was not read, and nothing said` }
		: { outcome: 'whole' };
}
