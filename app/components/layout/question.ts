import type { Choice } from '../govuk/choice-field.tsx';

/** One box of a form that is described rather than drawn by hand. Values and errors are kept beside the questions, by name. */
export type Question =
	| (Asked & {
			readonly kind: 'text';
			readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
			readonly inputMode?: 'numeric' | 'decimal';
			readonly type?: 'email' | 'tel';
			/** "off" unless said. */
			readonly autoComplete?: string;
			readonly prefix?: string;
			readonly suffix?: string;
	  })
	| (Asked & { readonly kind: 'long-text'; readonly rows?: number })
	| (Asked & { readonly kind: 'one-of'; readonly choices: readonly AskedChoice[] })
	| (Asked & { readonly kind: 'some-of'; readonly choices: readonly TextChoice[] })
	| (Asked & { readonly kind: 'one-of-many'; readonly choices: readonly TextChoice[] })
	| (Asked & { readonly kind: 'day' })
	/** One tick, sent as "yes". */
	| (Asked & { readonly kind: 'tick' })
	/** A password: never given back. */
	| (Asked & {
			readonly kind: 'secret';
			readonly autoComplete?: 'current-password' | 'new-password';
			/** Whose it is: a password manager keeps it with this address. Sent with it as `email`. */
			readonly account?: string;
	  })
	/** A secret for an authenticator app: shown, and sent back sealed. */
	| (Asked & {
			readonly kind: 'device';
			readonly offer: { readonly sealed: string; readonly secret: string; readonly qrCode: string };
	  })
	/** A one-time or recovery code: never given back. */
	| (Asked & {
			readonly kind: 'code';
			readonly width?: 10 | 20;
			readonly inputMode?: 'numeric';
			/** "one-time-code" unless said. */
			readonly autoComplete?: 'off';
	  })
	/** One file, under the name `file`; a browser empties it after a refusal. */
	| (Asked & { readonly kind: 'file'; readonly accept: string });

interface Asked {
	readonly name: string;
	/** A label, or the legend of a group. */
	readonly label: string;
	readonly hint?: string;
}

export type TextChoice = Pick<Choice, 'value'> & { readonly text: string; readonly hint?: string };

/** A choice that may ask something more of those who take it. */
export type AskedChoice = TextChoice & { readonly asks?: Question };

/** What stands in the boxes, by name: several values for ticks of one group; a day under `name.day`, `name.month`, `name.year`. */
export type BoxValues = Readonly<Record<string, readonly string[]>>;

export interface BoxError {
	/** The box's name; '' for the form as a whole. */
	readonly field: string;
	readonly message: string;
	/** Where it is put right, if that is on another page. */
	readonly href?: string;
}

/** A form as it is drawn: what is asked, what stands in its boxes, what is wrong, and its button. */
export interface AskedForm {
	readonly title: string;
	readonly questions: readonly Question[];
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
	/** Sent with the form: its command, the version that it was made from. */
	readonly hidden: Readonly<Record<string, string>>;
	/** What was typed before and is checked here: sent again unseen, to be carried out or to be changed. */
	readonly checked?: BoxValues;
	/** None where all that the page can do is say why it cannot be done. */
	readonly button: { readonly text: string; readonly isWarning?: boolean } | null;
	/** Where it came from; null on the pages of somebody who has not signed in yet. */
	readonly back: string | null;
	readonly links?: readonly { readonly href: string; readonly text: string }[];
	/** Where it is sent, if not to its own address. */
	readonly sentTo?: string;
}

/** The questions of a form, those that hang from a choice among them. */
export const allQuestions = (questions: readonly Question[]): readonly Question[] =>
	questions.flatMap((question) => [
		question,
		...(question.kind === 'one-of'
			? allQuestions(question.choices.flatMap(({ asks }) => (asks === undefined ? [] : [asks])))
			: []),
	]);
