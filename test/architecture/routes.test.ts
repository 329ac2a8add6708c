import ts from 'typescript';
import { expect, test } from 'vitest';
import map from '../../app/routes.ts';
import { filesUnder, parsed } from '../setup/source-files.ts';

const files = filesUnder('app/routes', /^route\.tsx?$/);

/** What makes handlers on the spot. `formRoute`, and what an area makes of it (`partFormRoute`), have both of a form made by `guarded`. */
const isMadeBy = (maker: RegExp, initializer: ts.Expression | undefined): boolean =>
	initializer !== undefined &&
	ts.isCallExpression(initializer) &&
	maker.test(initializer.expression.getText());

/** The loaders and actions that a route gives out, each with whether it is made by `guarded` on the spot or taken of a form that is. */
function handlersOf(file: string): readonly { readonly name: string; readonly guarded: boolean }[] {
	const { statements } = parsed(file);
	const variables = statements.flatMap((statement) =>
		ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
	);
	const hasForm = variables.some(
		({ name, initializer }) => name.getText() === 'form' && isMadeBy(/^([a-z]\w*F|f)ormRoute$/, initializer),
	);
	return [
		...statements
			.filter(ts.isFunctionDeclaration)
			.map(({ name }) => ({ name: name?.text ?? '', guarded: false })),
		...variables.map(({ name, initializer }) => ({
			name: name.getText(),
			guarded:
				isMadeBy(/^guarded$/, initializer) ||
				(hasForm && initializer?.getText() === `form.${name.getText()}`),
		})),
	];
}

test('every loader and action is made by `guarded`, or by the frame of forms', () => {
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
