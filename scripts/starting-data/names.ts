import type { World } from './world.ts';

/** Invented people: common names of the region's communities, put together by chance and never twice. */
const FIRST = `
	Aaliyah Adele Amara Angela Anjali Beverley Bronwen Carl Chidi Claire Colin Daniel Deborah Diane Elif Emma Faisal Fatima Gareth Gurpreet
	Hannah Harjit Helen Imran Ingrid Jasmine Joanne Kamal Karen Kwame Leanne Liam Lorraine Magda Marcia Martin Meera Michelle Nadia Neil Nusrat
	Olivia Parveen Patrick Priya Rachel Ravi Rebecca Rhys Rosalind Ruth Samira Sandra Shanice Simon Sunita Tariq Tessa Tomasz Trevor Uzma
	Vanessa Vikram Wendy Winston Yasmin Yvonne Zara Zofia
`
	.trim()
	.split(/\s+/);
const LAST = `
	Abbott Adeyemi Ahmed Akhtar Ashworth Bailey Banerjee Barnett Begum Bhatti Bradley Campbell Chaudhry Clarke Cooper Daly Davies Desai Edwards
	Farrell Fletcher Gill Grant Griffiths Hall Hargreaves Hussain Iqbal Jackson James Johal Kaur Kelly Khan Kowalska Lawal Lewis Mahmood Marsh
	Mistry Morgan Nowak Okafor Osborne Parkes Patel Pearce Powell Quinn Reid Robinson Sandhu Shah Sharma Singh Stanton Taylor Thandi Thompson
	Underhill Wainwright Walsh Ward Whitehouse Williams Yardley Yeboah
`
	.trim()
	.split(/\s+/);

/** Both lists are walked with steps that share no factor with their lengths, so that no pair comes back before every one has been used. */
export function aNameFor(world: World): string {
	const number = world.count('name') + world.seed * 97;
	return `${FIRST[(number * 31) % FIRST.length]} ${LAST[(number * 17 + Math.floor(number / FIRST.length)) % LAST.length]}`;
}
