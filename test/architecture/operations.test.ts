import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { exportedValues, filesUnder, parsed } from '../setup/source-files.ts';

/** `record-change.ts` is the one way to write: the transaction that every operation opens, and the event that it appends. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
	'app/operations/record-change.ts': ['carryOut', 'recordChange'],
};

const nameOf = (file: string): string =>
	basename(file, '.ts').replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

test('an operation is one file with one public function, named as the file', () => {
	const files = filesUnder('app/operations', /\.ts$/).filter(
		(file) => !/\.(test|test-data|type)\.ts$/.test(file),
	);
	const odd = files.flatMap((file) => {
		const values = exportedValues(parsed(file));
		return String(values) === String(OTHERWISE[file] ?? [nameOf(file)])
			? []
			: [`${file} gives out ${values.join(', ')}`];
	});
	expect(files.length).toBeGreaterThan(30);
	expect(odd).toEqual([]);
});
