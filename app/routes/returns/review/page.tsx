import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Blocks } from '../../../components/layout/blocks.tsx';
import { FormErrors } from '../../../components/layout/form-errors.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { SectionReview } from './section-review.tsx';
import type { ReviewView } from './view.ts';

/** The officer's review: the KPIs, the two strands' cases, and every figure beside what it was, with what is asked and answered about it. */
export function ReviewRoute() {
	const view = useView<ReviewView>();
	const { form, caption, first, sections, last } = view;
	return (
		<Main before={<BackLink href={form.back ?? '/returns'} text="Back to the return" />}>
			<FormErrors errors={form.errors} />
			<PageHeading caption={caption}>{form.title}</PageHeading>
			<Blocks blocks={first} />
			{sections.map((section) => (
				<SectionReview key={section.key} section={section} view={view} />
			))}
			<Blocks blocks={last} />
		</Main>
	);
}
