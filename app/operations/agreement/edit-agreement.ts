import { findOwner } from '../../../db/read/programme-owners.ts';
import { appendStep, saveVersion } from '../../../db/write/agreement-versions.ts';
import { holdVersion } from '../../../db/write/hold-version.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideStep, type StepRefusal } from '../../domain/grant/decide-step.ts';
import {
	type Edited,
	editAsSent,
	editVersion,
	personalEdit,
	type VersionEdit,
} from '../../domain/grant/edit-version.ts';
import { TERMS_WORDS } from '../../domain/grant/terms-words.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { PersonalDetail } from '../../domain/text/looks-personal.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EditAgreement {
	readonly commandId: string;
	readonly agreementId: string;
	readonly number: number;
	readonly expectedVersion: number;
	readonly change: VersionEdit;
	/** The writer has been asked, and says that nobody can be told from the words. */
	readonly nobodyNamed: boolean;
}

export type EditAgreementRefusal =
	| StepRefusal
	| LooksPersonalRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'looks-personal'; readonly found: readonly PersonalDetail[] }
	/** Of an early end only the day and the reason are written. */
	| { readonly code: 'terms-stay' };

/** One part of a draft. Whoever saves it has worked on the terms and cannot approve them. */
export async function editAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: EditAgreement,
): Promise<Result<{ readonly version: number }, EditAgreementRefusal>> {
	const { agreementId, number, expectedVersion, change, nobodyNamed } = command;
	const sent = { ...command, change: editAsSent(change) };
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly version: number }, EditAgreementRefusal>(
		services,
		actor,
		'edit-agreement',
		gated(sent),
		async (tx) => {
			const held = await holdVersion(tx, scope, { agreementId, number, today, act: 'edit' });
			if (held === null) return refused({ code: 'not-found' });
			const { version } = held;
			const by = scope.kind === 'office' ? 'commissioner' : 'provider';
			const decided = decideStep(version, {
				act: 'edit',
				by,
				personId: actor.personId,
				expectedVersion,
				words: '',
				problems: [],
			});
			if (!decided.ok) return decided;
			if (version.kind === 'termination' && change.part !== 'variation')
				return refused({ code: 'terms-stay' });
			const found = nobodyNamed ? [] : personalEdit(change);
			if (found.length > 0) return refused({ code: 'looks-personal', found });
			const edited = editVersion(version, change);
			const { before, after } = whatChanged(flat(version), flat(edited));
			if (Object.keys(after).length === 0)
				return accepted({ outcome: { version: version.rowVersion }, changes: [] });
			if (!(await saveVersion(tx, version.id, expectedVersion, edited)))
				return refused({ code: 'changed-meanwhile', version: version.rowVersion });
			await appendStep(tx, version.id, { kind: 'edited', personId: actor.personId, at: now, words: '' });
			const { id: bodyId } = await findOwner(tx, version.programmeId, today);
			const subject = { kind: 'agreement-version', id: version.id };
			return accepted({
				outcome: { version: expectedVersion + 1 },
				changes: [
					{
						action: 'agreement.edited',
						subject,
						bodyId,
						...markFreeText(withConditions({ before, after }), TERMS_WORDS),
					},
				],
			});
		},
	);
}

const flat = ({ terms, reason, effectiveOn }: Edited) => ({ ...terms, reason, effectiveOn });

/** Conditions are words in a list, under no key of their own. */
const withConditions = <Sides>(sides: Sides): Sides =>
	JSON.parse(JSON.stringify(sides), (key, value) =>
		key === 'conditions' && Array.isArray(value)
			? value.map((conditionWords: string) => ({ conditionWords }))
			: value,
	);
