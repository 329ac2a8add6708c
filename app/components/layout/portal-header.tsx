import type { Chrome } from './chrome.ts';

/** The portal's name, who is signed in and for whom, and the way out (a POST, so that no link or prefetch signs anybody out). */
export function PortalHeader({ chrome }: { readonly chrome: Chrome }) {
	return (
		<div className="govuk-generic-header">
			<div className="govuk-generic-header__container govuk-width-container portal-header__container">
				<div className="govuk-generic-header__logo">
					<a href="/" className="govuk-generic-header__homepage-link portal-header__name">
						Commissioning Portal
					</a>
				</div>
				{chrome.signedIn ? (
					<div className="portal-header__account">
						<p className="portal-header__person">
							<span className="govuk-visually-hidden">Signed in as </span>
							{chrome.personName}
							<span className="portal-header__organisation">{chrome.organisationName}</span>
						</p>
						<a className="portal-header__button portal-header__messages" href="/notifications">
							Messages
							{chrome.unread === 0 ? null : (
								<>
									{' '}
									<span className="portal-header__unread">{chrome.unread}</span>
									<span className="govuk-visually-hidden"> not read yet</span>
								</>
							)}
						</a>
						<form method="post" action="/sign-out" className="portal-header__sign-out">
							<button type="submit" className="portal-header__button">
								Sign out
							</button>
						</form>
					</div>
				) : null}
			</div>
		</div>
	);
}
