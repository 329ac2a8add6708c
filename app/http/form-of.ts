import type { FormPageView } from '../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../components/layout/question.ts';
import type { RecordView } from '../components/layout/record-view.ts';
import type { Result } from '../domain/result.ts';
import type { Parsed } from './form.ts';
import type { Upload } from './upload.ts';

/** What a page asks, before the frame puts into it what was typed, what is wrong, and what belongs to the form itself. */
export interface Asked extends Omit<FormPageView, 'values' | 'errors' | 'hidden' | 'savedNow'> {
	/** What is saved, which stands in the boxes until somebody types. */
	readonly stored?: BoxValues;
	/** What stands in the boxes to begin with and is saved nowhere: an amount that most will agree. */
	readonly suggested?: BoxValues;
	/** The version of the record that this page shows: a form whose record has another one by now is not carried out. */
	readonly version?: number;
	/** What else the person saw and answers for (`placesSeen`): sent with the form, checked by its schema. */
	readonly seen?: Readonly<Record<string, string>>;
}

/** A page in place of the form: what is shown this once, a link that no longer works. Drawn by `FormRoute` too. */
export interface Instead {
	readonly instead: RecordView;
	readonly status: 200 | 410;
	/** As in `Done`. */
	readonly cookies?: readonly string[];
}

/** What a form carries beside what was typed. */
export interface Sent {
	readonly commandId: string;
	/** The version that the person saw; 0, which no record has, where the page says none. */
	readonly expectedVersion: number;
	/** The writer has said that words which look as if they told of somebody tell of nobody. */
	readonly nobodyNamed: boolean;
	/** Only where the route takes one. */
	readonly file: Upload;
}

/** What the page is drawn after: nothing when it is opened, else what was typed and the code of what refused it, if a rule did. */
export interface Moment<Given> {
	readonly g: Given;
	readonly typed: BoxValues | null;
	readonly refusedAs: string | null;
}

export type Coded = string | { readonly code: string };

/**
 * The refusals that no route words: absent and out of scope are a 404; that somebody else saved first, and that something written looks
 * as if it told who somebody is, are the frame's to say; where the session has ended or been made anew meanwhile (the form was sent
 * twice), a page that the browser's present session decides is next.
 */
type FramesOwn = 'not-found' | 'changed-meanwhile' | 'looks-personal' | 'no-session';
export type FramesRefusal =
	| FramesOwn
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'looks-personal' }
	| { readonly code: 'no-session' };
export type Worded<Refusal> = Exclude<Refusal, FramesRefusal>;

type Answer = Asked | Instead | null;
type Wrong = BoxError | readonly BoxError[];

export interface FormOf<Given, About, Typed, Value, Refusal extends Coded> {
	/** What the page is about, in scope; throws a 404 where there is no such thing. Read again after a refusal. */
	readonly about: (g: Given) => Promise<About>;
	/** Null where nothing is asked of it: a 404, unless the form was sent before and finds its outcome. */
	readonly ask: (about: About, moment: Moment<Given>) => Answer | Promise<Answer>;
	/** What may be typed (zod lives there); the frame's own fields are not in the form any more. */
	readonly parse: (form: FormData, about: About) => Parsed<Typed>;
	readonly act: (
		g: Given,
		sent: Sent,
		typed: Typed,
		about: About,
	) => Promise<Result<Value, Refusal | FramesRefusal>>;
	/** Why it was refused, at the box that is wrong. */
	readonly refused: (refusal: Worded<Refusal>, about: About, typed: Typed) => Wrong | Promise<Wrong>;
	readonly done: (value: Value, about: About, typed: Typed) => Done | Instead;
	/** What is drawn, where the page is more than its form. */
	readonly view?: (form: FormPageView, about: About, g: Given) => unknown;
	/** Codes of refusals that say that the person saw something else than what is there: what the page shows now is then what they answer for. */
	readonly showsAnew?: readonly string[];
	/** True where the form is one file and what is said of it; its address ends in `/upload`. */
	readonly takesFile?: boolean;
	/** What is shown, to be checked, before it is carried out: from there one goes on, or back to change something. */
	readonly check?: (
		typed: Typed,
		about: About,
	) => Pick<FormPageView, 'title' | 'caption' | 'back' | 'blocks' | 'facts' | 'button'> &
		Partial<Pick<FormPageView, 'hidden'>>;
	/** False where a second send cannot do it twice by itself: forms that renew the session. They carry no command id. */
	readonly once?: boolean;
}

/** Where a form that was carried out leads, and what the next page says at its top. */
export interface Done {
	readonly to: `/${string}`;
	readonly notice?: string;
	/** Of the session that the next page will have, where this one has been made anew; null where it has ended. */
	readonly token?: string | null;
	/** Whole `Set-Cookie` headers: what this browser alone is to keep. */
	readonly cookies?: readonly string[];
}

export const codeOf = (refusal: Coded): string => (typeof refusal === 'string' ? refusal : refusal.code);
