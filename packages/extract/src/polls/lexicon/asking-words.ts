/** Words before a count of people asked, one of which it needs; lower case. */
export const ASKING_WORDS: readonly string[] =
  `polled polling surveyed surveying interviewed interviewing interview question quiz ask canvass puts posed
   recontacted met limited spoken covered covering saw fielded underwent questioned questioning quizzed quizzing
   canvassed canvassing sampled sampling visited tracked calls letters texts showed shown fielded asked asking rang phoned telephoned called contacted reached
   consulted talked talking spoke speaking heard took taking put sounded gathered completed answered
   filled returned responded responses answers replies views opinions interviews interview sample samples
   panel respondents base n mailed emailed got had received drew poll polls survey surveys questionnaire
   questionnaires study research canvass census`.split(/\s+/u);

/** Words after a count of people asked, one of which it needs; lower case. */
export const ANSWERING_WORDS: readonly string[] =
  `polled surveyed interviewed questioned quizzed canvassed sampled contacted consulted took taking
   responded participated replied visited sample survey poll panel gave filled completed asked sent spoken telephoned phoned picked mailed told said underwent responding reached surveyed spoke heard returned wrote voted interviews
   responses respondents participants responders questionnaires replies answers strong`.split(
    /\s+/u,
  );

/** Words near a margin of error, one of which it needs; lower case. */
export const MARGIN_WORDS: readonly string[] =
  `margin margins error errors tolerance interval moe accurate accuracy correct reliable plus off way
   direction times good wrong out sampling`.split(/\s+/u);
