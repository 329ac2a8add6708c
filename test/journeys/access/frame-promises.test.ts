import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import map from '../../../app/routes.ts';
import { type Answer, ask } from '../../setup/http-client.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import { cookiesOf } from './askers.ts';
import { prepareRecords } from './records/prepare-records.ts';
import { routesOfBuild } from './routes-of-build.ts';
import { type Step, stepsOf } from './walk.ts';

/** The frame's promises, held for every form of the map: nobody can forget one on a page of theirs. */
const portal = portalOfItsOwn(prepareRecords);

interface FormOnPage {
	readonly step: Step;
	/** None where whoever asks has not signed in. */
	readonly cookie: string | null;
	/** What the page's form carries unseen. */
	readonly hidden: Readonly<Record<string, string>>;
	/** The boxes that it shows. */
	readonly boxes: readonly string[];
	readonly takesFile: boolean;
}

const forms: FormOnPage[] = [];

/** Only what is made by the frame, by the file itself: others have journeys of their own. */
const usesFrame = (id: string): boolean => {
	const route = map.find((each) => each.id === id || each.file.replace(/\.tsx?$/, '') === id);
	return route !== undefined && /[fF]ormRoute\(/.test(readFileSync(`app/${route.file}`, 'utf8'));
};

beforeAll(async () => {
	const routes = (await routesOfBuild()).filter(({ id, writes }) => writes !== null && usesFrame(id));
	const steps = (await stepsOf(portal.services, routes)).filter(
		({ method, expected }) => method === 'GET' && expected.why === 'allowed',
	);
	const { cookieOf } = await cookiesOf(portal.services, [...new Set(steps.map(({ asker }) => asker))]);
	for (const ofRoute of Map.groupBy(steps, ({ route }) => route.id).values())
		for (const step of ofRoute.filter(isForAsker).slice(0, 12)) {
			const cookie = cookieOf(step.asker);
			const form = formOf(await ask(portal.origin, { path: step.path, cookie }));
			if (form === null) continue;
			forms.push({ step, cookie, ...form });
			break;
		}
}, 600_000);

/** The forms that are open to everybody let somebody in: they are for whoever is not signed in yet. */
const isForAsker = ({ route, asker }: Step): boolean =>
	route.reads !== 'public' || asker.stage !== 'complete';

/** The page's own form; null where it has none, or no button to send it with. */
function formOf({ status, body }: Answer): Pick<FormOnPage, 'hidden' | 'boxes' | 'takesFile'> | null {
	if (status !== 200) return null;
	const form = /<form method="post"(?![^>]* action=)[^>]*>[\s\S]*?<\/form>/.exec(body)?.[0];
	if (form === undefined || !form.includes('<button')) return null;
	const inputs = [...form.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag);
	const named = inputs.flatMap((tag) => {
		const name = attribute(tag, 'name');
		return name === null
			? []
			: [{ name, hidden: tag.includes('type="hidden"'), value: attribute(tag, 'value') ?? '' }];
	});
	return {
		hidden: Object.fromEntries(named.filter(({ hidden }) => hidden).map(({ name, value }) => [name, value])),
		boxes: [...new Set(named.filter(({ hidden }) => !hidden).map(({ name }) => name))],
		takesFile: form.includes('multipart/form-data'),
	};
}

const attribute = (tag: string, name: string): string | null =>
	new RegExp(`\\b${name}="([^"]*)"`)
		.exec(tag)?.[1]
		?.replaceAll('&quot;', '"')
		.replaceAll('&#x27;', "'")
		.replaceAll('&amp;', '&') ?? null;

const send = ({ step, cookie }: FormOnPage, form: Readonly<Record<string, string>>, signedIn = true) =>
	ask(portal.origin, { method: 'POST', path: step.path, cookie: signedIn ? cookie : null, form });

const lastEvent = async (): Promise<number> =>
	(await portal.services.db.reader.selectFrom('chainHead').select('sequence').executeTakeFirstOrThrow())
		.sequence;

const ordinary = (): readonly FormOnPage[] => forms.filter(({ takesFile }) => !takesFile);

/** The forms as they stand now: what one of them did may have changed what the next one's page shows. */
async function* opened(which: readonly FormOnPage[]): AsyncGenerator<FormOnPage> {
	for (const form of which) {
		const now = formOf(await ask(portal.origin, { path: form.step.path, cookie: form.cookie }));
		if (now !== null) yield { ...form, ...now };
	}
}
const named = ({ step: { route, asker } }: FormOnPage): string => `${route.pattern} by ${asker.name}`;

test('the forms of most of the map can be opened by somebody', () => {
	expect(forms.length).toBeGreaterThan(90);
});

test('a form with a field that its page does not ask for is refused, and nothing is done', async () => {
	const before = await lastEvent();
	const taken: string[] = [];
	for await (const form of opened(ordinary())) {
		const { status } = await send(form, { ...form.hidden, surprise: 'yes' });
		if (status !== 400) taken.push(`${named(form)}: ${status}`);
	}
	expect(taken).toEqual([]);
	expect(await lastEvent()).toBe(before);
});

test('a form without what the page asks for is drawn again with its command and the version that was seen', async () => {
	const wrong: string[] = [];
	for await (const form of opened(ordinary().filter(({ boxes }) => boxes.length > 0))) {
		const answer = await send(form, form.hidden);
		// Where every box may be left empty the form is whole, and is carried out or refused by a rule.
		if (answer.status === 303) continue;
		const again = formOf({ ...answer, status: 200 });
		const kept = ['commandId', 'expectedVersion'].every(
			(name) => form.hidden[name] === undefined || again === null || again.hidden[name] === form.hidden[name],
		);
		if (answer.status !== 422 || !kept) wrong.push(`${named(form)}: ${answer.status}`);
		if (!answer.body.includes('<title>Error: '))
			wrong.push(`${named(form)}: its title does not say that there is an error`);
	}
	expect(wrong).toEqual([]);
});

test('a form without a command’s id did not come from the page', async () => {
	const taken: string[] = [];
	for await (const form of opened(ordinary().filter(({ hidden }) => hidden.commandId !== undefined))) {
		const { commandId: _id, ...rest } = form.hidden;
		const { status } = await send(form, rest);
		if (status !== 400) taken.push(`${named(form)}: ${status}`);
	}
	expect(taken).toEqual([]);
});

test('whoever sends a form after their session has ended is told that nothing was saved, and led back to it', async () => {
	const wrong: string[] = [];
	for (const form of forms.filter(({ step }) => step.route.writes !== 'public')) {
		const { status, headers } = await send(form, form.hidden, false);
		const to = new URL(String(headers.location), portal.origin);
		const isTold = to.pathname === '/sign-in' && to.searchParams.get('told') === 'nothing-saved';
		const isLedBack = to.searchParams.get('to') === form.step.path;
		if (status !== 303 || !isTold || !isLedBack) wrong.push(`${named(form)}: ${status} ${headers.location}`);
	}
	expect(wrong).toEqual([]);
	const signIn = await ask(portal.origin, { path: '/sign-in?told=nothing-saved' });
	expect(signIn.body).toContain('nothing was saved');
});

test('a form that was made from another version is not carried out', async () => {
	const carriedOut: string[] = [];
	const versioned = ordinary().filter(({ hidden }) => hidden.expectedVersion !== undefined);
	expect(versioned.length).toBeGreaterThan(20);
	for await (const form of opened(versioned)) {
		const whole = { ...form.hidden, ...(form.step.entry.form ?? {}), expectedVersion: '987654' };
		const answer = await send(form, { ...whole, commandId: portal.services.ids.next() });
		if (answer.status === 303) carriedOut.push(named(form));
		const again = formOf({ ...answer, status: 200 });
		const isOvertaken = /Somebody else (saved this|has changed this)/.test(answer.body);
		if (isOvertaken && again !== null && again.hidden.expectedVersion !== form.hidden.expectedVersion)
			carriedOut.push(`${named(form)}: overtaken, and not given the version that is there now`);
	}
	expect(carriedOut).toEqual([]);
});
