import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from '../setup/source-files.ts';

/** Files of rules run one after another in one process and share its modules: what one puts in the place of something, the next would find there. */
const LEFT_BEHIND: readonly (readonly [what: string, sign: RegExp])[] = [
	['the environment', /\bprocess\.env(\.\w+|\[[^\]]+\])\s*=[^=]|\bvi\.stubEnv\(/],
	['the folder', /\bprocess\.chdir\(/],
	['the time', /\bvi\.(useFakeTimers|setSystemTime)\(/],
	['what stands for all', /\bglobalThis(\.\w+|\[[^\]]+\])\s*=[^=]|\bvi\.stubGlobal\(/],
];
const MOCKS = /\bvi\.(mock|doMock)\(/;
const READS_ANEW = /vi\.hoisted\(\(\) => vi\.resetModules\(\)\)/;
const LETS_READ_ANEW = /afterAll\(\(\) => void vi\.resetModules\(\)\)/;

const problemsOf = (source: string): readonly string[] => [
	...LEFT_BEHIND.flatMap(([what, sign]) =>
		sign.test(source) ? [`changes ${what} for the files after it`] : [],
	),
	...(MOCKS.test(source) && !(READS_ANEW.test(source) && LETS_READ_ANEW.test(source))
		? ['puts a module in the place of another, and neither it nor the files after it read their modules anew']
		: []),
];

test('no file of rules leaves something behind for the next', () => {
	const files = ['app', 'db', 'templates', 'scripts', 'test'].flatMap((room) =>
		filesUnder(room, /\.test\.tsx?$|\.test-data\.tsx?$/).filter(
			(file) => !/^test\/(journeys|faults|architecture)\//.test(file),
		),
	);
	expect(files.length).toBeGreaterThan(300);
	expect(
		files.flatMap((file) => problemsOf(readFileSync(file, 'utf8')).map((problem) => `${file} ${problem}`)),
	).toEqual([]);
});

const ANEW = 'vi.hoisted(() => vi.resetModules());\nafterAll(() => void vi.resetModules());';
test.each([
	['nothing', "expect(process.env.PATH === '').toBe(false);", 0],
	['a variable that is set', "process.env.ORIGIN = 'x';", 1],
	['a variable that is set by its name', "process.env['ORIGIN'] = 'x';", 1],
	['another folder', "process.chdir('/tmp');", 1],
	['another time', 'vi.useFakeTimers();', 1],
	['another fetch', 'globalThis.fetch = answer;', 1],
	['a mock alone', "vi.mock('./clock.ts');", 1],
	['a mock that reads anew and lets nobody else', `${ANEW.split('\n')[0]}\nvi.mock('./clock.ts');`, 1],
	['a mock after which all is read anew', `${ANEW}\nvi.mock('./clock.ts');`, 0],
])('what %s would leave behind is found', (_what, source, problems) => {
	expect(problemsOf(source)).toHaveLength(problems);
});
