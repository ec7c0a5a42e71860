/**
 * Nothing is taken by a pointer for this long after something else has come under the finger, in ms: nobody has read it yet,
 * and the second of two quick presses was meant for what was there before. A parent who taps every half second loses none.
 * Source: host-contract.md, “Behaviour on a page”.
 */
export const IGNORE_PRESSES_FOR = 350;
