import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { DueTag } from '../../../components/words/due-tag.tsx';
import { StateTag } from '../../../components/words/state-tag.tsx';
import type { ChaseLogView } from './view.ts';

/** Everything that was said about one return, and the dates agreed. */
export function ChaseLogPage({ view }: { readonly view: ChaseLogView }) {
	return (
		<Main before={<BackLink href="/chase" text="Chase board" />}>
			<PageHeading caption={view.caption}>{view.heading}</PageHeading>
			<SummaryList
				rows={[
					{ key: 'Provider', value: view.provider },
					{ key: 'Status', value: <StateTag state={view.state} /> },
					{ key: 'Originally due', value: view.dueOn },
					...view.extensions.map(({ newDueOn, agreed, reason }) => ({
						key: `Extended to ${newDueOn}`,
						value: `${agreed}. ${reason}`,
					})),
					...(view.left === null ? [] : [{ key: 'How long is left', value: <DueTag left={view.left} /> }]),
				]}
			/>
			<ButtonGroup>
				{view.mayRecord ? (
					<ButtonLink href={`/chase/${view.returnId}/contact`}>Record a contact</ButtonLink>
				) : null}
				{view.mayExtend ? (
					<ButtonLink href={`/chase/${view.returnId}/extension`} variant="secondary">
						Agree a later date
					</ButtonLink>
				) : null}
				<a className="govuk-link" href={`/returns/${view.returnId}`}>
					See the return
				</a>
			</ButtonGroup>
			<Table
				id="contacts"
				caption="Contacts, the newest first"
				captionSize="m"
				columns={[{ text: 'When' }, { text: 'Who' }, { text: 'What was said' }, { text: 'Promise' }]}
				rows={view.contacts.map(({ key, when, who, words, promise }) => ({
					key,
					cells: [
						when,
						who,
						<span key="words" className="portal-written">
							{words}
						</span>,
						promise,
					],
				}))}
				empty="Nobody has been in touch about this return yet. When you have spoken to the provider, record it here."
				wide
			/>
		</Main>
	);
}
