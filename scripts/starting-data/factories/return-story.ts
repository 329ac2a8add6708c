import type { Instant, IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Figure } from '../../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../../app/domain/kpi-return/narrative.ts';
import type { StateBesideClosing } from '../../../app/domain/kpi-return/return-state.ts';
import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import type { APerson } from './person.ts';

/** Everything that has happened to one return, oldest first, as it stands now. */
export interface ReturnStory {
	readonly state: StateBesideClosing;
	/** Null while nobody has begun. */
	readonly draft: DraftStory | null;
	readonly submissions: readonly SubmissionStory[];
	readonly queries: readonly QueryStory[];
	readonly extensions: readonly ExtensionStory[];
	readonly contacts: readonly ContactStory[];
}

export const UNTOUCHED: ReturnStory = {
	state: 'not-started',
	draft: null,
	submissions: [],
	queries: [],
	extensions: [],
	contacts: [],
};

export interface Answers {
	readonly figures: readonly Figure[];
	readonly narrative: Readonly<Partial<Record<NarrativeQuestion, string>>>;
	/** Notes by the finding that they answer. */
	readonly notes: Readonly<Record<string, string>>;
}

export interface DraftStory extends Answers {
	readonly startedAt: Instant;
	readonly savedAt: Instant;
	/** Who typed, the first of them first. */
	readonly by: readonly APerson[];
	/** Sections saved; 'all' once the return is ready. */
	readonly sections: readonly SectionKey[] | 'all';
	/** Sections saved half-way, with every other box still empty. */
	readonly unfinished: readonly SectionKey[];
}

export interface SubmissionStory extends Answers {
	readonly at: Instant;
	readonly certifiedBy: APerson;
	readonly accepted: { readonly at: Instant; readonly by: APerson } | null;
	/** Accepted one by one, before the whole. */
	readonly sectionsAccepted: readonly {
		readonly section: SectionKey;
		readonly at: Instant;
		readonly by: APerson;
	}[];
	readonly reopened: { readonly at: Instant; readonly by: APerson; readonly reason: string } | null;
}

export interface QueryStory {
	/** Number of the submission that it is about. */
	readonly submission: number;
	readonly section: SectionKey;
	readonly about: Omit<Figure, 'value'> | NarrativeQuestion;
	readonly state: 'open' | 'answered' | 'resolved';
	/** The first is the question. */
	readonly messages: readonly { readonly at: Instant; readonly by: APerson; readonly words: string }[];
}

export interface ExtensionStory {
	readonly agreedAt: Instant;
	readonly agreedBy: APerson;
	readonly agreedWith: APerson;
	readonly newDueOn: IsoDate;
	readonly reason: string;
}

export interface ContactStory {
	readonly at: Instant;
	readonly by: APerson;
	readonly channel: 'telephone' | 'email' | 'in-person';
	readonly spokeTo: string;
	readonly words: string;
	readonly promisedOn: IsoDate | null;
}
