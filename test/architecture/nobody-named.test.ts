import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportedValues, filesUnder, parsed } from '../setup/source-files.ts';

test('a page that carries out what takes words hands on that its writer has said that nobody is named', () => {
	const takeWords = filesUnder('app/operations', /\.ts$/)
		.filter((file) => !/\.(test|test-data)\.ts$/.test(file) && file !== 'app/operations/gated.ts')
		.filter((file) => /readonly nobodyNamed\??: boolean/.test(readFileSync(file, 'utf8')))
		.flatMap((file) => exportedValues(parsed(file)));
	const calls = new RegExp(`\\b(?:${takeWords.join('|')})\\(`);
	const callers = filesUnder('app/routes', /\.tsx?$/)
		.filter((file) => !file.includes('.test.'))
		.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
		.filter(({ text }) => calls.test(text));
	expect(takeWords.length).toBeGreaterThan(50);
	expect(callers.length).toBeGreaterThan(50);
	expect(callers.filter(({ text }) => !text.includes('nobodyNamed')).map(({ file }) => file)).toEqual([]);
});
