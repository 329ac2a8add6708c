import type { BoxError } from '../components/layout/question.ts';
import { NO_BID_KEY } from './bid-key-cookie.ts';
import type { AppContext } from './context.ts';
import { drawAgain, drawCheck, drawInstead } from './draw-form.ts';
import { readForm } from './form.ts';
import { type Coded, codeOf, type FormOf, type FramesRefusal, type Sent, type Worded } from './form-of.ts';
import type { SignedIn } from './guarded.ts';
import { looksPersonalErrors } from './nobody-named.ts';
import { notFound, redirectTo } from './replies.ts';
import { NO_FILE, takeApart, takeStep } from './sent-form.ts';
import { sessionCookie } from './session.ts';
import { tellNext } from './tell-next.ts';
import { readUpload } from './upload.ts';
import { wordsOfFile } from './words-of-file.ts';

/** A form that was sent: checked, carried out, and either on to the next page or drawn again with all that was typed. */
export async function answerForm<A, T, V, R extends Coded>(g: SignedIn, of: FormOf<SignedIn, A, T, V, R>) {
	const about = await of.about(g);
	const { form, file } = await read(g, of);
	const { sent, typed } = takeApart(form, of.once !== false);
	const step = of.check === undefined ? 'save' : takeStep(typed);
	const again: Again<A> = (errors, refusedAs = null, now = about) =>
		drawAgain(g, of, now, { form, typed, errors, refusedAs });
	if (step === 'change') return again([]);
	const parsed = of.parse(typed, about);
	const fileErrors = file === null || file.ok ? [] : [{ field: 'file', message: wordsOfFile(file.refusal) }];
	if (!parsed.ok || fileErrors.length > 0) return again([...fileErrors, ...(parsed.ok ? [] : parsed.errors)]);
	if (of.check !== undefined && step === 'check')
		return drawCheck(g, of.check(parsed.command, about), form, typed);
	const whole = { ...sent, file: file?.ok ? file.value : NO_FILE };
	return carryOutForm(g, of, { about, sent: whole, command: parsed.command, typed, again });
}

type Again<A> = (errors: readonly BoxError[], refusedAs?: string | null, now?: A) => Promise<Response>;

interface Whole<A, T> {
	readonly about: A;
	readonly sent: Sent;
	readonly command: T;
	/** As it was typed. */
	readonly typed: FormData;
	readonly again: Again<A>;
}

async function carryOutForm<A, T, V, R extends Coded>(
	g: SignedIn,
	of: FormOf<SignedIn, A, T, V, R>,
	{ about, sent, command, typed, again }: Whole<A, T>,
): Promise<Response> {
	const result = await of.act(g, sent, command, about);
	if (result.ok) {
		const done = of.done(result.value, about, command);
		if ('instead' in done) return drawInstead(g, done);
		const { to, notice, token, cookies = [] } = done;
		if (notice !== undefined) await tellNext(g, notice, token);
		return redirectTo(to, [...cookiesOf(token, g.context), ...cookies]);
	}
	const { refusal } = result;
	if (codeOf(refusal) === 'not-found') throw notFound();
	if (codeOf(refusal) === 'no-session') return redirectTo(g.actor === null ? '/sign-in' : '/account');
	// What a rule decided upon is what is there now, so the page shows that; the version stays the one that was seen.
	const now = await of.about(g);
	const errors = await errorsOf(refusal, typed, (worded) => of.refused(worded, now, command));
	return again(errors, codeOf(refusal), now);
}

/** A session begins or is made anew with its token, and ends with null. */
const cookiesOf = (token: string | null | undefined, { browser }: Pick<AppContext, 'browser'>) => {
	if (token === undefined) return [];
	if (token === null) return [sessionCookie(null), NO_BID_KEY];
	return [sessionCookie(token), ...(browser === undefined ? [] : [browser.cookie])];
};

async function errorsOf<A, T, V, R extends Coded>(
	refusal: R | FramesRefusal,
	typed: FormData,
	word: (refusal: Worded<R>) => ReturnType<FormOf<SignedIn, A, T, V, R>['refused']>,
): Promise<readonly BoxError[]> {
	if (codeOf(refusal) === 'changed-meanwhile') return [];
	if (codeOf(refusal) === 'looks-personal') return looksPersonalErrors(refusal, typed);
	const errors = await word(refusal as Worded<R>);
	return 'field' in errors ? [errors] : errors;
}

async function read<A, T, V, R extends Coded>(
	{ request }: SignedIn,
	of: FormOf<SignedIn, A, T, V, R>,
): Promise<{ form: FormData; file: Awaited<ReturnType<typeof readUpload>>['file'] | null }> {
	return of.takesFile ? readUpload(request) : { form: await readForm(request), file: null };
}
