// What a page can reach of the program besides what it draws: nothing.

export const exposed = null;
