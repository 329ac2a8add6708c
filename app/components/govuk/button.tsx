import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface ButtonProps {
	readonly variant?: 'secondary' | 'warning' | 'inverse';
	readonly type?: 'submit' | 'button';
	readonly name?: string;
	readonly value?: string;
	/** Id of the form, where the button stands outside it. */
	readonly form?: string;
	/** Sends the form past the browser's own checks: ours are on the server. */
	readonly formNoValidate?: boolean;
	readonly children: ReactNode;
}

const buttonClass = (variant: ButtonProps['variant']): string =>
	classNames('govuk-button', variant && `govuk-button--${variant}`);

/** Does something. Never disabled: a button that cannot be pressed does not say why. */
export function Button({ variant, type = 'submit', children, ...attributes }: ButtonProps) {
	return (
		<button type={type} className={buttonClass(variant)} {...attributes}>
			{children}
		</button>
	);
}

interface ButtonLinkProps {
	readonly href: string;
	readonly variant?: ButtonProps['variant'];
	readonly start?: boolean;
	readonly children: ReactNode;
}

/** Goes somewhere, and looks like a button: the first step of a task. */
export function ButtonLink({ href, variant, start, children }: ButtonLinkProps) {
	return (
		<a
			href={href}
			role="button"
			draggable={false}
			className={classNames(buttonClass(variant), start && 'govuk-button--start')}
		>
			{children}
			{start ? (
				<svg
					className="govuk-button__start-icon"
					xmlns="http://www.w3.org/2000/svg"
					width="17.5"
					height="19"
					viewBox="0 0 33 40"
					aria-hidden="true"
					focusable="false"
				>
					<path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
				</svg>
			) : null}
		</a>
	);
}

/** Buttons and links of one decision, side by side. */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
	return <div className="govuk-button-group">{children}</div>;
}
