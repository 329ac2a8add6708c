import ts from 'typescript';
import { expect, test } from 'vitest';
import map from '../../app/routes.ts';
import { filesUnder, parsed } from '../setup/source-files.ts';

const files = filesUnder('app/routes', /^route\.tsx?$/);

/** The loaders and actions that a route gives out, each with whether it is made by `guarded` on the spot. */
const handlersOf = (file: string): readonly { readonly name: string; readonly guarded: boolean }[] =>
	parsed(file).statements.flatMap((statement) => {
		if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? '', guarded: false }];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations.map(({ name, initializer }) => ({
			name: name.getText(),
			guarded:
				initializer !== undefined &&
				ts.isCallExpression(initializer) &&
				initializer.expression.getText() === 'guarded',
		}));
	});

test('every loader and action is made by `guarded`', () => {
	const bare = files.flatMap((file) =>
		handlersOf(file)
			.filter(({ name, guarded }) => (name === 'loader' || name === 'action') && !guarded)
			.map(({ name }) => `${file} ${name}`),
	);
	expect(files.length).toBeGreaterThan(10);
	expect(bare).toEqual([]);
});

test('every route has a loader: an address without one would be drawn for anybody', () => {
	expect(files.filter((file) => !handlersOf(file).some(({ name }) => name === 'loader'))).toEqual([]);
});

test('every route on the map has its file, and every file is on the map', () => {
	const onMap = new Set(map.map(({ file }) => `app/${file}`));
	expect(files.filter((file) => !onMap.has(file))).toEqual([]);
	expect([...onMap].filter((file) => !files.includes(file))).toEqual([]);
});
