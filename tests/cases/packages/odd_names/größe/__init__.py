from größe.weiß import *
