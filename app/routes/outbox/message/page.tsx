import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { MessageView } from './view.ts';

export function MessagePage({ view }: { readonly view: MessageView }) {
	return (
		<Main before={<BackLink href="/outbox" text="Mail" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption="Message">{view.subject}</PageHeading>
					<SummaryList
						rows={[
							{ key: 'To', value: view.to },
							{ key: 'Written', value: view.written },
							{
								key: 'State',
								value: (
									<>
										<Tag colour={view.state.colour}>{view.state.words}</Tag> {view.more}
									</>
								),
							},
						]}
					/>
					<div className="portal-letter">
						{view.lines.map((line) => (
							<p key={line.key} className="govuk-body">
								{line.href === null ? (
									line.text
								) : (
									<a className="govuk-link" href={line.href}>
										{line.text}
									</a>
								)}
							</p>
						))}
					</div>
					{view.canRelease ? (
						<form method="post" action={`/outbox/release?message=${view.id}`}>
							<input type="hidden" name="commandId" value={view.commandId} />
							<Button>Release this message</Button>
						</form>
					) : null}
				</Column>
			</Row>
		</Main>
	);
}
