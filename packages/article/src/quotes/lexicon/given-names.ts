function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Frequent given names of men in the British and American press. */
export const MEN = words(
  'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew ' +
    'Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason ' +
    'Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel ' +
    'Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Peter ' +
    'Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Lawrence Sean Arthur Simon Ian Neil ' +
    'Graham Colin Malcolm Nigel Trevor Duncan Stuart Alan Martin Philip Boris Keir Rishi Jeremy Ed Ben Tom ' +
    'Tim Tony Joe Bill Bob Mike Jim Dan Dave Steve Chris Matt Nick Rob Sam Alex Harry Oliver Liam Sadiq ' +
    'Mohammed Muhammad Ahmed Ali Omar Hassan Ibrahim Usman Imran Vladimir Emmanuel Barack Mitt Ted Bernie ' +
    'Marco Gavin Greg Damien Gideon Luke Wes Jonny Angus Alistair Ruaridh Rory Owen Gareth Rhys Kwasi',
);

/** Frequent given names of women in the British and American press. */
export const WOMEN = words(
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Betty ' +
    'Sandra Ashley Dorothy Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca ' +
    'Laura Sharon Cynthia Kathleen Helen Amy Shirley Angela Anna Brenda Pamela Nicole Ruth Katherine Samantha ' +
    'Christine Emma Catherine Virginia Debra Rachel Janet Maria Heather Diane Julie Joyce Victoria Kelly ' +
    'Christina Joan Evelyn Lauren Judith Olivia Frances Martha Cheryl Megan Andrea Hannah Jacqueline Ann ' +
    'Jean Alice Kathryn Gloria Teresa Theresa Janice Sara Rose Julia Grace Judy Beverly Denise Marilyn Amber ' +
    'Danielle Diana Natalie Sophia Sophie Charlotte Lucy Kate Jane Anne Fiona Nicola Priya Aisha Fatima ' +
    'Amna Shaista Lubaba Nadia Yasmin Hillary Nancy Kamala Gretchen Kathy Liz Suella Priti Angela Yvette ' +
    'Caroline Claire Clare Harriet Jo Gillian Zoe Chloe Ella Penny Ruby Siobhan Niamh Eleanor Marine Ursula',
);
