import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementItem, ItemStep } from '../../../app/domain/grant/agreement-item.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

export interface ItemFacts
	extends Pick<
		AgreementItem,
		'kind' | 'title' | 'detail' | 'dueOn' | 'level' | 'forBoard' | 'openedOn' | 'closedOn'
	> {
	readonly agreementId: string;
	readonly owner: APerson;
	readonly openedBy: APerson;
	/** After it was opened. */
	readonly steps?: readonly {
		readonly kind: ItemStep['kind'];
		readonly on: IsoDate;
		readonly by: APerson;
		readonly words: string;
	}[];
}

/** A visit, a risk, an issue or an action of an agreement, with its history. Answers its id. */
export function anItem(world: World, facts: ItemFacts): string {
	const id = world.id('agreement-item', facts.agreementId, facts.title);
	world.put('agreementItem', {
		id,
		agreementId: facts.agreementId,
		kind: facts.kind,
		title: facts.title,
		detail: facts.detail,
		ownerId: facts.owner.id,
		dueOn: facts.dueOn,
		level: facts.level,
		forBoard: facts.forBoard ? 1 : 0,
		openedOn: facts.openedOn,
		closedOn: facts.closedOn,
	});
	const opened = { kind: 'opened', on: facts.openedOn, by: facts.openedBy, words: '' } as const;
	[opened, ...(facts.steps ?? [])].forEach(({ kind, on, by, words }, index) => {
		world.put('agreementItemStep', {
			itemId: id,
			number: index + 1,
			at: londonInstant(on, '10:30'),
			kind,
			personId: by.id,
			words,
		});
	});
	return id;
}
