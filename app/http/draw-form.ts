import type { FormPageView } from '../components/layout/form-page.tsx';
import { allQuestions, type BoxError, type BoxValues, type Question } from '../components/layout/question.ts';
import { savedNow } from '../components/layout/saved-now.ts';
import { NOBODY_NAMED } from '../components/words/nobody-named.ts';
import { typedValues } from './form.ts';
import type { Asked, Coded, FormOf, Instead } from './form-of.ts';
import type { SignedIn } from './guarded.ts';
import { keptForm } from './kept-form.ts';
import { notFound, page, withCookies } from './replies.ts';
import { takeApart, takeStep, textOf } from './sent-form.ts';

/** The page as it is opened. */
export async function drawForm<A, T, V, R extends Coded>(g: SignedIn, of: FormOf<SignedIn, A, T, V, R>) {
	const about = await of.about(g);
	const kept = of.once === false ? null : await keptForm(g);
	if (kept !== null) return drawKept(g, of, about, kept);
	const asked = await of.ask(about, { g, typed: null, refusedAs: null });
	if (asked === null) throw notFound();
	if ('instead' in asked) return drawInstead(g, asked);
	return draw(g, of, about, asked, {
		status: 200,
		values: { ...asked.suggested, ...asked.stored },
		errors: [],
		hidden: {
			...(of.once === false ? {} : { commandId: g.services.ids.next() }),
			...hiddenVersion(asked.version),
			...asked.seen,
		},
	});
}

/** What was sent after the session had ended stands in the form again, with the version that was seen; it is sent by hand. */
function drawKept<A, T, V, R extends Coded>(
	g: SignedIn,
	of: FormOf<SignedIn, A, T, V, R>,
	about: A,
	form: FormData,
): Promise<Response> {
	const { typed } = takeApart(form);
	if (of.check !== undefined) takeStep(typed);
	return drawAgain(g, of, about, { form, typed, errors: [], refusedAs: null });
}

interface Refused {
	readonly form: FormData;
	readonly typed: FormData;
	readonly errors: readonly BoxError[];
	readonly refusedAs: string | null;
}

/** The page again, with what was typed. Only where it shows what somebody else saved does it carry the version that it shows. */
export async function drawAgain<A, T, V, R extends Coded>(
	g: SignedIn,
	of: FormOf<SignedIn, A, T, V, R>,
	about: A,
	{ form, typed, errors, refusedAs }: Refused,
): Promise<Response> {
	const values = typedValues(typed);
	const plain = await of.ask(about, { g, typed: values, refusedAs });
	if (plain === null) throw notFound();
	if ('instead' in plain) return drawInstead(g, plain);
	const isOvertaken = refusedAs === 'changed-meanwhile';
	const isShownAnew = isOvertaken || (refusedAs !== null && of.showsAnew?.includes(refusedAs));
	const kept = (name: string, now: string): string =>
		isShownAnew && name !== 'commandId' ? now : (textOf(form, name) ?? now);
	const asked =
		refusedAs === 'looks-personal' || form.has(NOBODY_NAMED.name)
			? { ...plain, questions: [...plain.questions, NOBODY_NAMED] }
			: plain;
	const hidden = { commandId: textOf(form, 'commandId'), ...hiddenVersion(asked.version), ...asked.seen };
	return draw(g, of, about, asked, {
		status: refusedAs === null && errors.length === 0 ? 200 : 422,
		values: withoutSecrets(typedValues(form), asked.questions),
		errors: isOvertaken ? [OVERTAKEN[asked.stored === undefined ? 'read' : 'compare']] : errors,
		hidden: Object.fromEntries(
			Object.entries(hidden).flatMap(([name, now]) => (now === null ? [] : [[name, kept(name, now)]])),
		),
		...(isOvertaken ? savedBeside(asked, values) : {}),
	});
}

const OVERTAKEN: Readonly<Record<'compare' | 'read', BoxError>> = {
	compare: {
		field: '',
		message:
			'Somebody else saved this after you opened the page. Nothing you typed is lost: compare it with what is saved now, then save again',
	},
	read: {
		field: '',
		message:
			'Somebody else has changed this since you opened the page. Nothing was saved, and nothing you typed is lost: read the page again before you go on',
	},
};

function savedBeside({ questions, stored }: Asked, typed: BoxValues): Pick<FormPageView, 'savedNow'> {
	return stored === undefined || questions.length === 0
		? {}
		: { savedNow: savedNow(questions, stored, typed) };
}

function draw<A, T, V, R extends Coded>(
	g: SignedIn,
	of: FormOf<SignedIn, A, T, V, R>,
	about: A,
	{ stored: _stored, suggested: _suggested, version: _version, seen: _seen, ...asked }: Asked,
	{ status, ...drawn }: Pick<FormPageView, 'values' | 'errors' | 'hidden' | 'savedNow'> & { status: number },
): Response {
	const form: FormPageView = { ...asked, ...drawn };
	return page(g, { title: form.title, status, view: of.view ? of.view(form, about, g) : form });
}

/** What was typed, to be checked: it is sent again from there, to be carried out or to be changed. */
export const drawCheck = (
	g: SignedIn,
	asked: Omit<Asked, 'questions'> & Partial<Pick<FormPageView, 'hidden'>>,
	form: FormData,
	typed: FormData,
): Response =>
	page(g, {
		title: asked.title,
		view: {
			...asked,
			questions: [],
			values: {},
			errors: [],
			hidden: { ...ownFields(form), ...asked.hidden },
			checked: typedValues(typed),
		} satisfies FormPageView,
	});

/** The version that was seen goes through the check: what is carried out is what was shown. */
function ownFields(form: FormData): Readonly<Record<string, string>> {
	const version = textOf(form, 'expectedVersion');
	const commandId = textOf(form, 'commandId') ?? '';
	return version === null ? { commandId } : { commandId, expectedVersion: version };
}

export const drawInstead = (g: SignedIn, { instead, status, cookies = [] }: Instead): Response =>
	withCookies(page(g, { title: instead.title, status, view: instead }), cookies);

const hiddenVersion = (version: number | undefined): Readonly<Record<string, string>> =>
	version === undefined ? {} : { expectedVersion: String(version) };

/** Passwords and codes are never given back. */
function withoutSecrets(values: BoxValues, questions: readonly Question[]): BoxValues {
	const secret = new Set(
		allQuestions(questions).flatMap(({ kind, name }) => (kind === 'secret' || kind === 'code' ? [name] : [])),
	);
	return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
}
