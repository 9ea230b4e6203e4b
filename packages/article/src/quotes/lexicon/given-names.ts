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
    'Iain Ewan Euan Hamish Fergus Callum Calum Craig Gordon Murray Declan Fergal Eamon Eoin Cillian Conor ' +
    'Padraig Seamus Brendan Cormac Donal Dermot Tadhg Ronan Niall Kieran Trevor Barnaby Edmund Hugh Toby ' +
    'Jonas Simon Clive Roland Rupert Giles Piers Dominic Julian Marcus Terrence Leonard Ron Don Doug Walt ' +
    'Hal Cole Chip Brad Bruce Glenn Dean Curtis Tyrone Darnell Jamal Malik Luis Carlos Juan Hector Miguel ' +
    'Pedro Pablo Diego Javier Jorge Rafael Antonio Fernando Ricardo Luc Yvon Pierre Jean-Pierre Michel ' +
    'Francois François Jacques Mathieu Rakesh Rajesh Suresh Ramesh Mahesh Sanjay Vijay Ajay Amit Anil Arun ' +
    'Ashok Deepak Dinesh Gaurav Harish Manoj Mohan Mukesh Naveen Nitin Pradeep Prakash Rahul Rajiv Ravi ' +
    'Rohit Sachin Sandeep Sunil Vikram Vinod Harbhajan Gurpreet Manmohan Narendra Arvind Babatunde Chinedu ' +
    'Emeka Olusegun Tunde Kwame Kwabena Kofi Kwesi Yaw Kojo Musa Yusuf Abdul Abdullah Adil Bilal Faisal ' +
    'Hamza Karim Khalid Mahmoud Mustafa Nasir Rashid Salman Tariq Zahid Thabo Sipho Pieter Johan Hendrik ' +
    'Themba Mandla Tendai Wei Jian Hiroshi Kenji Takeshi Tama Wiremu Hemi Rangi Bjorn Lars Sven Erik ' +
    'Piotr Tomasz Jan Andrzej Giovanni Luca Paolo Otieno Kamau Mwangi Kipchoge Kiprono Juma Dev Arjun ' +
    'Vikas Imtiaz Asif Shahid Ronnie Ernie Reg Stan Sid Alf Bert Wilf Percy Cedric Cyril Desmond Errol ' +
    'Winston Leroy Delroy Clifton Ray Roy Russ Randy Rick Ricky Rod Ross Lloyd Lee Len Les Lance Kurt Kirk ' +
    'Kent Ken Jon Joel Jay Howard Herbert Guy Glen Geoff Fred Floyd Felix Ernest Earl Dwight Duane Derek ' +
    'Darren Daryl Dale Cliff Clayton Clarence Chad Cecil Byron Bryan Brett Brent Bradley Bernard Barry ' +
    'Arnold Archie Allen Albert Adrian Marco Gavin Greg Damien Gideon Luke Wes Jonny Angus Alistair Ruaridh Rory Owen Gareth Rhys Kwasi',
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
    'Flora Morag Kirsty Eilidh Isla Mhairi Ailsa Catriona Shona Aileen Aoife Sorcha Una Orla Sinead Ciara ' +
    'Grainne Roisin Deirdre Maeve Bernadette Bronagh Naomi Vera Lydia Helena Hazel Pauline Philippa Margery ' +
    'Marjorie Gemma Holly Poppy Daisy Ivy Lily Beatrice Bridget Cassie Colleen Dana Kendra Renee ' +
    'Beth Miriam Priscilla Tina Jenna Trish Lynne Lynn Hilary Gail Gwen Heidi Ingrid Irene ' +
    'Iris Jill Joanne Josephine Kay Kerry Kim Leah Leanne Lorna Lorraine Louise Mabel Maggie Marian Marianne ' +
    'Marie Maureen Melanie Mildred Miranda Moira Molly Monica Nora Norma Paula Peggy Phyllis Polly Rhona ' +
    'Rita Roberta Robin Rosemary Sally Sheila Sonia Stella Sue Susannah Suzanne Sylvia Tara Tessa Tracey ' +
    'Tracy Valerie Vanessa Wendy Winifred Yvonne Amélie Camille Chantal Élodie Geneviève Isabelle Pascale ' +
    'Sylvie Sunita Meenakshi Anita Anjali Asha Deepa Divya Geeta Indira Kavita Lakshmi Lata Leela Mamata ' +
    'Maya Meena Meera Neha Nisha Pooja Preeti Radha Rekha Ritu Seema Shalini Shanti Smita Sonal Sushma Swati ' +
    'Uma Usha Vidya Saima Ayesha Farah Hina Khadija Mariam Maryam Nasreen Noor Rukhsana Samina Sana Shabana ' +
    'Zainab Zara Leila Layla Wanjiru Wambui Njeri Achieng Akinyi Nyambura Adaeze Ngozi Chioma Amaka Funke ' +
    'Folake Yetunde Bukola Akosua Ama Abena Adwoa Efua Esi Afua Nomvula Thandi Thandiwe Nomsa Lindiwe Zanele ' +
    'Lerato Precious Blessing Patience Mercy Comfort Rosa Carmen Elena Isabel Lucia Luz Pilar Ximena ' +
    'Guadalupe Alejandra Gabriela Mei Ling Yuki Hana Aroha Mere Ngaire Astrid Freya Greta Katarzyna Agnieszka ' +
    'Amna Shaista Lubaba Nadia Yasmin Hillary Nancy Kamala Gretchen Kathy Liz Suella Priti Angela Yvette ' +
    'Caroline Claire Clare Harriet Jo Gillian Zoe Chloe Ella Penny Ruby Siobhan Niamh Eleanor Marine Ursula',
);
