import { type ReactNode, useContext } from 'react';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { NoticeContext } from './notice-context.ts';

interface MainProps {
	/** Back link or breadcrumbs, which the skip link passes. */
	readonly before?: ReactNode;
	/** For pages that are mostly wide tables. */
	readonly wide?: boolean;
	readonly children: ReactNode;
}

/** The page's own part. Every page draws one. What comes before the heading is inside it, so that all of a page is in a landmark. */
export function Main({ before, wide, children }: MainProps) {
	const notice = useContext(NoticeContext);
	return (
		<main className={wide ? 'govuk-width-container portal-width-container--wide' : 'govuk-width-container'}>
			{before}
			<div className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
				{notice ? (
					<NotificationBanner kind={notice.kind} titleId="portal-notice-title">
						{notice.text}
					</NotificationBanner>
				) : null}
				{children}
			</div>
		</main>
	);
}
