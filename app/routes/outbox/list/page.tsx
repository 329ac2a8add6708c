import { Button } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { OutboxView } from './view.ts';

const COLUMNS = [
	{ text: 'Subject' },
	{ text: 'To' },
	{ text: 'Written' },
	{ text: 'State' },
	{ text: 'More' },
];

export function OutboxPage({ view }: { readonly view: OutboxView }) {
	return (
		<Main wide>
			<PageHeading>Mail</PageHeading>
			{view.toFolder ? (
				<InsetText>
					No mail server has been set up, so nothing leaves the portal. Messages are written to the folder
					“mail” beside its data.
				</InsetText>
			) : null}
			{view.held > 0 ? (
				<>
					<WarningText>
						{view.held === 1 ? '1 message is' : `${view.held} messages are`} held. After a restore, look
						whether they went out before.
					</WarningText>
					<form method="post" action="/outbox/release">
						<input type="hidden" name="commandId" value={view.commandId} />
						<Button variant="secondary">Release all that are held</Button>
					</form>
				</>
			) : null}
			<Table
				id="messages"
				caption="Messages, the latest first"
				captionSize="m"
				columns={COLUMNS}
				rows={view.messages.map((message) => ({
					key: message.id,
					cells: [
						<a key="subject" className="govuk-link" href={`/outbox/${message.id}`}>
							{message.subject}
						</a>,
						message.to,
						message.queued,
						<Tag key="state" colour={message.state.colour}>
							{message.state.words}
						</Tag>,
						message.more,
					],
				}))}
				wide
				empty="The portal has not written to anybody yet. Invitations, reminders and notices will stand here."
			/>
			<Pagination
				label="Pages of messages"
				previous={view.previous === null ? undefined : { href: view.previous }}
				next={view.next === null ? undefined : { href: view.next }}
			/>
		</Main>
	);
}
