#ifndef MILEPOST_THEME_H
#define MILEPOST_THEME_H
#endif
