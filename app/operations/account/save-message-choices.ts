import { getMessageChoices } from '../../../db/read/message-choices.ts';
import { type MessageChoice, saveMessageChoice } from '../../../db/write/notifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { choosableGroups } from '../../domain/mail/choosable-groups.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveMessageChoices {
	readonly commandId: string;
	readonly choices: readonly MessageChoice[];
}

/** A person chooses how messages come from now on; what waits for the morning already comes with it. */
export const saveMessageChoices = (
	services: Services,
	actor: Actor,
	command: SaveMessageChoices,
): Promise<Result<null, { readonly code: 'not-yours' }>> =>
	carryOut<null, { readonly code: 'not-yours' }>(
		services,
		actor,
		'save-message-choices',
		gated(command),
		async (tx) => {
			const groups = choosableGroups(actor.roles);
			if (command.choices.some(({ group }) => !groups.includes(group))) return refused({ code: 'not-yours' });
			const before = await getMessageChoices(tx, actor.personId);
			for (const choice of command.choices) await saveMessageChoice(tx, actor.personId, choice);
			const ways = (of: (choice: MessageChoice) => string) =>
				Object.fromEntries(command.choices.map((choice) => [choice.group, of(choice)]));
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'message-choices.saved',
						subject: { kind: 'person', id: actor.personId },
						bodyId: bodyOf(actor),
						before: ways(({ group }) => before.get(group) ?? 'at-once'),
						after: ways(({ way }) => way),
					},
				],
			});
		},
	);
