import type { MessageGroup, MessageWay } from '../../app/domain/mail/message-groups.ts';

export interface MessageChoiceTable {
	personId: string;
	messageGroup: MessageGroup;
	way: MessageWay;
}
