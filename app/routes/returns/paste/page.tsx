import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { PasteView } from './view.ts';

/** A block copied from a spreadsheet, pasted as text: the way that needs no script. */
export function PastePage({ view }: { readonly view: PasteView }) {
	return (
		<Main
			before={
				<BackLink href={`/returns/${view.returnId}/sections/${view.section}`} text="Back to the section" />
			}
		>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary
						errors={[
							...(view.error === null ? [] : [{ text: view.error, name: 'block' }]),
							...(view.refused === null ? [] : [{ text: view.refused }]),
						]}
					/>
					<PageHeading caption={view.caption}>{view.heading}</PageHeading>
					{view.locked ? <InsetText>{view.locked}</InsetText> : <PasteForm view={view} />}
				</Column>
			</Row>
		</Main>
	);
}

function PasteForm({ view }: { readonly view: PasteView }) {
	return (
		<form method="post" noValidate>
			<input type="hidden" name="commandId" value={view.hidden.commandId} />
			<input type="hidden" name="expectedVersion" value={view.hidden.version} />
			<ul className="govuk-list govuk-list--bullet">
				{view.order.map((words) => (
					<li key={words}>{words}</li>
				))}
				<li>You can leave the headings in: they are recognised, and checked.</li>
				<li>An empty cell leaves its box as it is.</li>
			</ul>
			<Select name="from" label="The first figure belongs in" options={view.starts} value={view.from} />
			<Textarea
				name="block"
				label="Paste here"
				hint="Copy the cells in your spreadsheet, then paste them into this box."
				rows={10}
				value={view.block}
				error={view.error}
				spellCheck={false}
			/>
			<Button>Put the figures in</Button>
		</form>
	);
}
