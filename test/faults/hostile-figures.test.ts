import { expect, test } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { type DrawnForm, openForm, sendForm } from '../../scripts/faults/browser.ts';
import type { SceneReturn } from '../../scripts/faults/scene.ts';
import { ownPortal } from './own-portal.ts';

const own = ownPortal({ ready: 1, drafts: 1 });

function draft(): SceneReturn {
	const [kpiReturn] = own().scene.drafts;
	if (kpiReturn === undefined) throw new Error('the scene has a draft');
	return kpiReturn;
}

const open = (): Promise<DrawnForm> =>
	openForm(own().portal.origin, draft().preparer, `/returns/${draft().id}/sections/${draft().section}`);
const firstBox = (form: DrawnForm): string =>
	[...form.fields.keys()].find((name) => name.startsWith('figure|')) ?? '';

/** Types into the first box of the section and sends the form; what came back, and what the section holds afterwards. */
async function type(text: string, more: readonly (readonly [string, string])[] = []) {
	const drawn = await open();
	const box = firstBox(drawn);
	const reply = await sendForm(own().portal.origin, draft().preparer, {
		path: drawn.path,
		fields: new Map([...drawn.fields, [box, text], ...more]),
	});
	const page = await reply.text();
	const after = await open();
	return {
		status: reply.status,
		page,
		held: after.fields.get(box) ?? '',
		before: drawn.fields.get(box) ?? '',
	};
}

/** The figure that the portal has read out of the first box's text. */
async function figureRead(): Promise<number | null | undefined> {
	const [, measure = '', area = '', cohort = ''] =
		/^figure\|([^/|]*)[/|]?([^/|]*)[/|]?([^/|]*)/.exec(firstBox(await open())) ?? [];
	const db = openDatabase({ engine: 'sqlite', file: own().file });
	const rows = await db.reader
		.selectFrom('draftFigure')
		.select(['areaId', 'cohort', 'value'])
		.where('returnId', '=', draft().id)
		.where('measureKey', '=', measure)
		.orderBy('areaId')
		.orderBy('cohort')
		.execute();
	await db.close();
	return rows.find((row) => row.areaId === area && String(row.cohort || '') === cohort)?.value;
}

test('a figure typed well is read', async () => {
	expect(await type('1,234')).toMatchObject({ status: 303, held: '1,234' });
	expect(await figureRead()).toBe(1234);
});

test.each([
	'1e9',
	'-1',
	'0x1F',
	'٣',
	'3,5',
	'3.5',
	'٣٤',
	'¾',
	'²',
	'1 000 000 000 000 000 000 000',
	'🐟',
	'NaN',
	'Infinity',
	'1\u202e2',
	"1'; DROP TABLE kpi_return; --",
])('%j is kept as it was typed, is no figure, and the page says so', async (text) => {
	const { status, held } = await type(text);
	expect([status, held]).toEqual([303, text.replaceAll(/\s+/g, ' ')]);
	expect(await figureRead()).toBeNull();
	const page = await (
		await fetch(`${own().portal.origin}/returns/${draft().id}/sections/${draft().section}`, {
			headers: { Cookie: `__Host-session=${draft().preparer.token}` },
		})
	).text();
	expect(page).toMatch(/There is a problem|govuk-error-summary/);
});

test.each<[string, string, readonly (readonly [string, string])[]]>([
	['100,000 characters', '9'.repeat(100_000), []],
	['a field the page does not ask for', '5', [['role', 'administrator']]],
	['a box of a measure that is not asked', '5', [['figure|no-such-measure//', '5']]],
	['a box of another’s area', '5', [['figure|referrals-police/nobodys-area/', '5']]],
	['a version that is no number', '5', [['expectedVersion', '1e3']]],
	['a drawing that is no JSON', '5', [['drawn', '{']]],
	['a drawing of the wrong shape', '5', [['drawn', '[1]']]],
	['a command of 1,000 characters', '5', [['commandId', 'x'.repeat(1000)]]],
])('%s is refused in words, and nothing that was held is lost', async (_name, text, more) => {
	await type('77');
	const { status, page, held } = await type(text, more);
	expect([400, 413, 422], page).toContain(status);
	expect(page).toMatch(/<h1|There is a problem/);
	expect(page).not.toMatch(/\n\s+at |node_modules|SQLITE/);
	expect(held).toBe('77');
});
