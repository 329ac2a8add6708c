import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { Panel } from '../govuk/panel.tsx';
import { Tag } from '../govuk/tag.tsx';
import { Blocks } from './blocks.tsx';
import { Column, Row } from './column.tsx';
import { FormErrors } from './form-errors.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';
import type { RecordView } from './record-view.ts';
import { useView } from './view-context.ts';

/** Draws a page that is heading, facts, tables and buttons from what is said of it. */
export function RecordPage({
	view: { title, caption, back, tag, panel, narrow, wide, errors = [], blocks },
}: {
	readonly view: RecordView;
}) {
	const content = (
		<>
			<FormErrors errors={errors} />
			{panel === undefined ? (
				<PageHeading caption={caption}>{title}</PageHeading>
			) : (
				<Panel title={title}>{panel}</Panel>
			)}
			{tag === undefined ? null : (
				<p className="govuk-body">
					<Tag colour={tag.colour}>{tag.tag}</Tag>
				</p>
			)}
			<Blocks blocks={blocks} />
		</>
	);
	return (
		<Main wide={wide} before={<WayBack back={back} />}>
			{narrow ? (
				<Row>
					<Column width="two-thirds">{content}</Column>
				</Row>
			) : (
				content
			)}
		</Main>
	);
}

/** What a route whose page is a record gives to Remix: `export { RecordRoute as default }`. */
export function RecordRoute() {
	return <RecordPage view={useView<RecordView>()} />;
}

function WayBack({ back }: Pick<RecordView, 'back'>) {
	if (back === null) return null;
	return 'href' in back ? <BackLink href={back.href} text={back.text} /> : <Breadcrumbs items={back} />;
}
