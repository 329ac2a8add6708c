import { parseArgs } from 'node:util';
import { damagedWorkbooks } from './run.ts';

/** `npm run damaged-workbooks [-- --workbooks 2000 --seed 1]`: fails where one is read wrongly, faults, takes longer than 2 s or grows the process by 300 MB. */
const { values } = parseArgs({
	options: { workbooks: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.workbooks);
const seed = Number(values.seed);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
	process.stderr.write('Give --workbooks and --seed as whole numbers.\n');
	process.exit(1);
}
const report = await damagedWorkbooks(count, seed);
process.stdout.write(
	`${report.workbooks} damaged workbooks: ${report.refused} refused in words, ${report.withProblems} told at their cells, ${report.whole} read for what they say, ${report.faults.length} wrong.\n` +
		`The slowest took ${report.slowestMs} ms: ${report.slowest}.\n` +
		`The process grew by ${report.grewMegabytes} MB, to ${report.peakMegabytes} MB.\n`,
);
for (const fault of report.faults.slice(0, 20)) process.stdout.write(`WRONG: ${fault}\n`);
process.exitCode = report.faults.length > 0 || report.slowestMs > 2000 || report.grewMegabytes > 300 ? 1 : 0;
