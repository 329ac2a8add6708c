import type { AgreedTarget } from './agreement-terms.ts';

/** What a provider has promised of a KPI: the target of its own agreement, which came with its bid or was agreed since. */
export interface PromisedLevel extends AgreedTarget {
	readonly agreementId: string;
	readonly reference: string;
	/** The agreement's lead. */
	readonly providerId: string;
}
