import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface NotificationBannerProps {
	readonly kind: 'success' | 'important';
	/** Where a page has more than one banner. */
	readonly titleId?: string;
	/** Text becomes the banner's heading line; anything else is drawn as it is. */
	readonly children: ReactNode;
}

export function NotificationBanner({
	kind,
	titleId = 'notification-banner-title',
	children,
}: NotificationBannerProps) {
	return (
		<div
			className={classNames(
				'govuk-notification-banner',
				kind === 'success' && 'govuk-notification-banner--success',
			)}
			role={kind === 'success' ? 'alert' : 'region'}
			aria-labelledby={titleId}
		>
			<div className="govuk-notification-banner__header">
				<h2 className="govuk-notification-banner__title" id={titleId}>
					{kind === 'success' ? 'Success' : 'Important'}
				</h2>
			</div>
			<div className="govuk-notification-banner__content">
				{typeof children === 'string' ? (
					<p className="govuk-notification-banner__heading">{children}</p>
				) : (
					children
				)}
			</div>
		</div>
	);
}
