import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { CompareView } from './view.ts';

export function ComparePage({ view }: { readonly view: CompareView }) {
	const [before, after] = [`Version ${view.before}`, `Version ${view.after}`];
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}/versions`} text="All versions of the return" />}>
			<PageHeading caption={view.caption}>{`Versions ${view.before} and ${view.after} compared`}</PageHeading>
			<Table
				id="figures"
				caption="Figures that differ"
				wide
				columns={[
					{ text: 'Figure' },
					{ text: before, numeric: true },
					{ text: after, numeric: true },
					{ text: 'Change' },
				]}
				rows={view.figures.map((figure) => ({
					key: figure.name,
					cells: [figure.name, figure.before, figure.after, figure.change],
				}))}
				empty="The two versions have the same figures."
			/>
			<h2 className="govuk-heading-m">Narrative</h2>
			{view.words.length === 0 ? <p className="govuk-body">The two versions say the same.</p> : null}
			{view.words.map((answer) => (
				<Table
					key={answer.question}
					id={`words-${answer.question.replaceAll(/\W+/g, '-').toLowerCase()}`}
					caption={answer.question}
					columns={[{ text: 'Version' }, { text: 'What it says' }]}
					rows={[
						{ key: before, cells: [before, answer.before === '' ? 'Nothing' : answer.before] },
						{ key: after, cells: [after, answer.after === '' ? 'Nothing' : answer.after] },
					]}
				/>
			))}
		</Main>
	);
}
