import { expressInterest } from '../interest/express-interest.ts';
import { withdrawInterest } from '../interest/withdraw-interest.ts';
import { as, type TenderInHand } from '../tender/tenders.test-data.ts';
import { acceptAsProvider } from './accept-as-provider.ts';
import { askToRegister } from './ask-to-register.ts';
import { confirmRegistration } from './confirm-registration.ts';

/** A bidder registers, with this word wherever somebody writes; another shows interest and takes it back. */
export async function driveBidders(
	it: TenderInHand,
	mark: string,
): Promise<readonly { readonly ok: boolean }[]> {
	const { services } = it;
	const email = `${mark}@bidder.example`.toLowerCase();
	const token = `${mark}-${'x'.repeat(30)}`;
	const drawing = { ...services, ids: { ...services.ids, token: () => token } };
	const asked = await askToRegister(
		drawing,
		{
			organisationName: `${mark} and friends`,
			kind: 'other',
			charityNumber: null,
			companyNumber: null,
			noNumberReason: 'too-small',
			personName: mark,
			email,
		},
		mark,
	);
	const confirmed = await confirmRegistration(services, { token });
	const organisationId = confirmed.ok ? confirmed.value.organisationId : '';
	const [officer] = as(it.officer);
	const system = { ...officer, roles: ['system-administrator'], organisationKind: 'installation' } as const;
	const about = () => ({ commandId: services.ids.next(), slug: it.slug });
	return [
		asked,
		confirmed,
		await acceptAsProvider(services, system, { commandId: services.ids.next(), organisationId }),
		await expressInterest(services, ...as(it.bidder.preparer), about()),
		await withdrawInterest(services, ...as(it.bidder.preparer), about()),
	];
}
