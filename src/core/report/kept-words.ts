/**
 * Words of interfaces, which say nothing of anybody: they stay where they are part of a value or a name in a page's
 * skeleton, because adapters look for them. No word that is also somebody's name.
 */
const roles = `
  alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  definition dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main
  menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar
  tooltip tree treegrid treeitem
`;

/** Of attributes: types, states, the parts of an address. */
const values = `
  true false mixed on off auto polite assertive ltr rtl yes no inherit both inline
  hidden text email tel password submit reset file date time number color range url
  http https mailto tel www com org net ru me html index php mail web accounts sign out options
  to cc bcc from subject draft reply body msg thread f a r u view btop inbox all sent
  contenteditable editable write open closed subjectbox urn li fsd convo im in id sel club messaging
  interop outlet rooster headers composebodycontainer messagebody objects buttons accessories
`;

/** Of class names and the names that sites give to their parts for tests. */
const parts = `
  discussion filled logs saved scheduled stories
  account action actions active add address anchor app area arrow attachment attachments audio author avatar back background
  badge bar base block blockquote bold border bottom box breadcrumb bubble bubbles call caption card caret center channel chat
  chats chip chips class clear click clickable close collapsed color column columns comment compose composer contact contacts
  container content control conversation conversations copy count counter cover current custom data default delete desktop
  detail details direct disabled divider down drawer dropdown edit editor element emoji empty end entry error event expanded
  extra favorite field first floating flex focus folder font footer forward frame full global header height help hide
  history holder home hover html icon icons image incoming info inner input insert item items key kind label language large
  last layout left letter line lines loading location media medium member members menu message messages meta middle
  mobile modal mode more name names narrow nav new next normal number offline online outer outgoing overlay own pane panel
  param parent participant participants peer people person phone photo picker picture pin pinned placeholder plain play popup
  position post preview previous primary private profile progress public quote read recipient recipients right root round
  rows scroll scrollable secondary section select selected self send sender sending service session set settings shadow shared
  show side sidebar simple single size snippet space spacer start state static sticker style sub subtitle suggestion
  summary svg system tabs tag target template theme thumb timestamp title toggle tool top topbar track transition type unread
  up user username users value vertical video visible voice warning welcome wide width window word words wrap wrapper
`;

export const keptWords: ReadonlySet<string> = new Set(`${roles} ${values} ${parts}`.trim().split(/\s+/));

/** Telegram's own accounts: public numbers, by which its notices are told from people. */
export const keptNumbers: ReadonlySet<string> = new Set(['777000', '1271266957', '489000']);
